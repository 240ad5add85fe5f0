/**
 * Signing keys and the authority that vouches for them: enrolled by their holders, opened only by their passphrase.
 * Knows persons and agencies; knows no document and nothing of PDF.
 */
@NullMarked
package id.mufakat.certificate;

import org.jspecify.annotations.NullMarked;
