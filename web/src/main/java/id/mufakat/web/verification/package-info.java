/** What anybody may ask without an account: is this one of ours, and by whom. */
@NullMarked
package id.mufakat.web.verification;

import org.jspecify.annotations.NullMarked;
