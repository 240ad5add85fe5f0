/** Audiences as rows. */
@NullMarked
package id.mufakat.audience.jpa;

import org.jspecify.annotations.NullMarked;
