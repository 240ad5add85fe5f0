/** PDFs as a browser shows them: read by whoever may read the agreement, framed only by our own pages. */
@NullMarked
package id.mufakat.web.paper;

import org.jspecify.annotations.NullMarked;
