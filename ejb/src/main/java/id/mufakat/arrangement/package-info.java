/** Building the text of an open draft: parts put in, out and elsewhere, taken back, and put back where they stood. */
@NullMarked
package id.mufakat.arrangement;

import org.jspecify.annotations.NullMarked;
