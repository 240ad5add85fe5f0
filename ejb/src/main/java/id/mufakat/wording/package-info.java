/**
 * A text as it is read: numbered, its blanks filled, its references spelled out; and as it travels inside the paper. All
 * of it is made from canonical clauses alone, so whoever holds those can make it again.
 */
@NullMarked
package id.mufakat.wording;

import org.jspecify.annotations.NullMarked;
