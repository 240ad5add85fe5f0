/** Accounts and their roles; one's own password. */
@NullMarked
package id.mufakat.web.account;

import org.jspecify.annotations.NullMarked;
