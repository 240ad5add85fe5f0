/**
 * Whose turn it is, what was sent from side to side, and what each side said to each unit. Nothing here is ever reset:
 * a unit is agreed as long as both sides' last word names the hash that it has in the version sent last.
 */
@NullMarked
package id.mufakat.turn;

import org.jspecify.annotations.NullMarked;
