/**
 * The head's click: what is shown before it, what it demands, and the proof of the paper when all have signed. Knows rounds,
 * mandates by id and keys; knows no agreement.
 */
@NullMarked
package id.mufakat.signing;

import org.jspecify.annotations.NullMarked;
