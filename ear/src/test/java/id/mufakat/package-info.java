/** The house as a whole: inside the server, and from outside as its users meet it. */
@NullMarked
package id.mufakat;

import org.jspecify.annotations.NullMarked;
