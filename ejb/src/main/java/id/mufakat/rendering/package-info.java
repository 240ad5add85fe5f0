/** Turns a wording into paper, once. Knows type, wording and facts; does not know who signs nor why. */
@NullMarked
package id.mufakat.rendering;

import org.jspecify.annotations.NullMarked;
