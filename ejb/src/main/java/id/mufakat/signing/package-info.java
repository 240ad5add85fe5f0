/** Rounds, slots and signatures. Knows fingerprints, mandates by id and keys; knows no agreement. */
@NullMarked
package id.mufakat.signing;

import org.jspecify.annotations.NullMarked;
