/** Keeps texts in the database, one row each. */
@NullMarked
package id.mufakat.text.jpa;

import org.jspecify.annotations.NullMarked;
