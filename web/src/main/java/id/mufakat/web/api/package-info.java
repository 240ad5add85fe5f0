/** The ground under the API: problems, paging, idempotency, the description. Knows no resource. */
@NullMarked
package id.mufakat.web.api;

import org.jspecify.annotations.NullMarked;
