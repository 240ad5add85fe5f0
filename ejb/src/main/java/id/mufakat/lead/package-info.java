/**
 * Which office leads an agency, once one does: proposed by one person, confirmed by a second one, moved in one act. Knows
 * nobody who sits on the offices.
 */
@NullMarked
package id.mufakat.lead;

import org.jspecify.annotations.NullMarked;
