/** Processes of the house and how to find them again. Knows nothing of what they do. */
@NullMarked
package id.mufakat.launcher.process;

import org.jspecify.annotations.NullMarked;
