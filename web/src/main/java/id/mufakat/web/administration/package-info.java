/** Agencies, offices and people, as pages and over the API. */
@NullMarked
package id.mufakat.web.administration;

import org.jspecify.annotations.NullMarked;
