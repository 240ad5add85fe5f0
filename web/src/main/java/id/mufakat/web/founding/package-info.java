/** The first page of a new house. */
@NullMarked
package id.mufakat.web.founding;

import org.jspecify.annotations.NullMarked;
