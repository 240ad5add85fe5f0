/** Reads the document types from the folders under {@code templates/} on the class path. */
@NullMarked
package id.mufakat.document.classpath;

import org.jspecify.annotations.NullMarked;
