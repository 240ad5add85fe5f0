/** The head's two minutes on a phone: read, see as whom one signs, sign or give back. */
@NullMarked
package id.mufakat.web.signing;

import org.jspecify.annotations.NullMarked;
