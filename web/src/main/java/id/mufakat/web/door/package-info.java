/** Lets people in: sessions and tokens, login and logout, the agency one acts for, the rate of attempts. */
@NullMarked
package id.mufakat.web.door;

import org.jspecify.annotations.NullMarked;
