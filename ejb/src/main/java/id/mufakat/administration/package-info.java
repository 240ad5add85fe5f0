/**
 * Use cases that change agencies. Administrators stay within their own, but for the founder's, who may register others;
 * they can neither sign nor read texts.
 */
@NullMarked
package id.mufakat.administration;

import org.jspecify.annotations.NullMarked;
