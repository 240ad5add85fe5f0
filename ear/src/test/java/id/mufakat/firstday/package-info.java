/** A new installation on its first day, without a demonstration: from the console's link to the first draft. */
@NullMarked
package id.mufakat.firstday;

import org.jspecify.annotations.NullMarked;
