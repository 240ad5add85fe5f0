/** What follows a login: a session, the agency it is for, and its end. Knows no password, no cookie and no page. */
@NullMarked
package id.mufakat.session;

import org.jspecify.annotations.NullMarked;
