/** The letters and minutes that go with an audience: what stands in their blanks, their numbers, their paper. */
@NullMarked
package id.mufakat.letter;

import org.jspecify.annotations.NullMarked;
