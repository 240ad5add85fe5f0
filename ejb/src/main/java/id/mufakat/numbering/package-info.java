/** The number that each side gives an agreement, from its own book or from elsewhere, and takes back. Writes no text. */
@NullMarked
package id.mufakat.numbering;

import org.jspecify.annotations.NullMarked;
