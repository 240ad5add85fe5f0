/** What each side says to a submitted text: approve it, or return it with a reason. Knows no paper. */
@NullMarked
package id.mufakat.approval;

import org.jspecify.annotations.NullMarked;
