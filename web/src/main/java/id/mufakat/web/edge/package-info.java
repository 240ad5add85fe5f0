/** What every request and answer has at the edge: addresses, headers, origins, problems, the error page. */
@NullMarked
package id.mufakat.web.edge;

import org.jspecify.annotations.NullMarked;
