/** What an account may do in which agency, its password, and its end. Nobody chooses another's password or own roles. */
@NullMarked
package id.mufakat.account;

import org.jspecify.annotations.NullMarked;
