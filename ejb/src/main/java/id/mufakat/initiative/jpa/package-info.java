/** What led to agreements as rows, and how earlier ones are found. */
@NullMarked
package id.mufakat.initiative.jpa;

import org.jspecify.annotations.NullMarked;
