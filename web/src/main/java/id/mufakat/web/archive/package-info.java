/** Finding and opening what was signed. */
@NullMarked
package id.mufakat.web.archive;

import org.jspecify.annotations.NullMarked;
