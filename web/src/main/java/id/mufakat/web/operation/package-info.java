/** What an administrator sees of the machinery: steps that are stuck, and how to set them going again. */
@NullMarked
package id.mufakat.web.operation;

import org.jspecify.annotations.NullMarked;
