/** Hashes passwords with Argon2id of Bouncy Castle. */
@NullMarked
package id.mufakat.access.bouncycastle;

import org.jspecify.annotations.NullMarked;
