/** Giving an agreement up before its text is frozen. Knows nothing of how it would have gone on. */
@NullMarked
package id.mufakat.cancellation;

import org.jspecify.annotations.NullMarked;
