/** Talking over a text unit by unit: what a side says to what the other sent, and what both may read of it. */
@NullMarked
package id.mufakat.negotiation;

import org.jspecify.annotations.NullMarked;
