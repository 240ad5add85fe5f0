/**
 * Who has to know of what, and the words for it. A letter names an agreement by its title and its parties and leads to its
 * page; what the text says, and why somebody returned it, stands behind the login.
 */
@NullMarked
package id.mufakat.notice;

import org.jspecify.annotations.NullMarked;
