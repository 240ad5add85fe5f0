/** What an agreement came from and what came of it, as its reader may see it. */
@NullMarked
package id.mufakat.origin;

import org.jspecify.annotations.NullMarked;
