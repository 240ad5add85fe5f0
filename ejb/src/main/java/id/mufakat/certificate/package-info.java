/**
 * Signing keys and the authority that vouches for them, opened only by their holders' passphrases. Knows persons and
 * agencies; knows no document and nothing of PDF.
 */
@NullMarked
package id.mufakat.certificate;

import org.jspecify.annotations.NullMarked;
