/** Sent versions and stances as rows. */
@NullMarked
package id.mufakat.turn.jpa;

import org.jspecify.annotations.NullMarked;
