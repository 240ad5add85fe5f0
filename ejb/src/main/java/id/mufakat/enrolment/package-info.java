/** How a holder comes by a signing key, renews it and chooses its passphrase. Knows no document. */
@NullMarked
package id.mufakat.enrolment;

import org.jspecify.annotations.NullMarked;
