/** From the numbered text to the filed paper: freezing, printing, signing, filing. Writes no text. */
@NullMarked
package id.mufakat.conclusion;

import org.jspecify.annotations.NullMarked;
