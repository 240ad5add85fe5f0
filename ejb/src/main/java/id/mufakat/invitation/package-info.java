/** How somebody gets an account: a link that works once, behind which they choose their own password. */
@NullMarked
package id.mufakat.invitation;

import org.jspecify.annotations.NullMarked;
