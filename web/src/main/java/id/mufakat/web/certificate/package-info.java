/** One's own signing key. */
@NullMarked
package id.mufakat.web.certificate;

import org.jspecify.annotations.NullMarked;
