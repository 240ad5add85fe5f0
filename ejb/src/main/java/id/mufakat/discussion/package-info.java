/** Discussing a text unit by unit, among one's own or with the other side; comments are no edits and need no turn. */
@NullMarked
package id.mufakat.discussion;

import org.jspecify.annotations.NullMarked;
