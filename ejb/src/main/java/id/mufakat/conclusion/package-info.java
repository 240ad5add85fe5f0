/** From the approved text to the filed paper: numbers, freezing, printing, signing, filing. Writes no text. */
@NullMarked
package id.mufakat.conclusion;

import org.jspecify.annotations.NullMarked;
