/** Asks the server who is calling. */
@NullMarked
package id.mufakat.access.container;

import org.jspecify.annotations.NullMarked;
