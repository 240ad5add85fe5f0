/** Who gets an account, by invitation, and what they may in which agency. Nobody chooses another's password or own roles. */
@NullMarked
package id.mufakat.account;

import org.jspecify.annotations.NullMarked;
