/** The agency's books of numbers, and how it writes them. */
@NullMarked
package id.mufakat.web.register;

import org.jspecify.annotations.NullMarked;
