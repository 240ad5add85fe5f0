/** Rounds and slots as tables. */
@NullMarked
package id.mufakat.round.jpa;

import org.jspecify.annotations.NullMarked;
