/** What waits for a second person: proposed mandates to compare with their decrees, keys to release. */
@NullMarked
package id.mufakat.witness;

import org.jspecify.annotations.NullMarked;
