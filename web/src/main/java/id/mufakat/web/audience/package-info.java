/** Audiences as pages and over the API. */
@NullMarked
package id.mufakat.web.audience;

import org.jspecify.annotations.NullMarked;
