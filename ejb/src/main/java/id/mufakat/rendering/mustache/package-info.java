/**
 * Pours an order into its type's {@code document.html}. Frames are Mustache without code: every value is escaped, and
 * what they may name is written in {@code templates/README.md}.
 */
@NullMarked
package id.mufakat.rendering.mustache;

import org.jspecify.annotations.NullMarked;
