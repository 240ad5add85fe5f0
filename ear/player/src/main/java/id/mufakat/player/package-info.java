/** Plays whole journeys through the public API, as its users would, and knows nothing else of the house. */
@NullMarked
package id.mufakat.player;

import org.jspecify.annotations.NullMarked;
