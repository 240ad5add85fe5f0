/** {@code ./mufakat bench}: each figure of the house beside the raw limit, measured in the same run. */
@NullMarked
package id.mufakat.bench;

import org.jspecify.annotations.NullMarked;
