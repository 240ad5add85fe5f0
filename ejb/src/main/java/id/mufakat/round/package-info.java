/** The paper that goes round: who signs where, in which turn, and what is signed so far. Knows no passphrase and no agreement. */
@NullMarked
package id.mufakat.round;

import org.jspecify.annotations.NullMarked;
