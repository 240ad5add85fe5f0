/**
 * Frames as files for word processors, written with nothing but the JDK: a few parts of XML in a ZIP file. There is no
 * reader here: what others upload is opened elsewhere.
 */
@NullMarked
package id.mufakat.rendering.ooxml;

import org.jspecify.annotations.NullMarked;
