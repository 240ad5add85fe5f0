/** The pages and the API of agreements: list, draft, review, number; each act is one use case. */
@NullMarked
package id.mufakat.web.agreement;

import org.jspecify.annotations.NullMarked;
