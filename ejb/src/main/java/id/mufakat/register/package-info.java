/** Gapless books of numbers, one per agency, kind and year. Knows no document. */
@NullMarked
package id.mufakat.register;

import org.jspecify.annotations.NullMarked;
