/** Rounds and slots as tables. */
@NullMarked
package id.mufakat.signing.jpa;

import org.jspecify.annotations.NullMarked;
