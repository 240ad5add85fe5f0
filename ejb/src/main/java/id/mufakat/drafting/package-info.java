/** Writing the text of an agreement, with a preview by the renderer that prints the final paper. Knows no approval. */
@NullMarked
package id.mufakat.drafting;

import org.jspecify.annotations.NullMarked;
