/**
 * Text out of a few kinds of file, and a clear no to everything else: type by content, limits before parsers, active
 * content refused. Knows nothing of where the file comes from.
 */
@NullMarked
package id.mufakat.reader.extract;

import org.jspecify.annotations.NullMarked;
