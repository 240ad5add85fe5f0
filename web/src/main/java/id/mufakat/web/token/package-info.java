/** Bearer tokens of one's own. */
@NullMarked
package id.mufakat.web.token;

import org.jspecify.annotations.NullMarked;
