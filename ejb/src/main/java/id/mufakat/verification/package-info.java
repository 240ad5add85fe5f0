/** Answers whether a file is one of ours, and unchanged. Asks register, archive and reader. */
@NullMarked
package id.mufakat.verification;

import org.jspecify.annotations.NullMarked;
