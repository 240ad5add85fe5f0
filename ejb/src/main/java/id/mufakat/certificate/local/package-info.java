/**
 * The built-in authority and its key safe: certificates that always say that they are not certified, keys that only
 * their holders' passphrases open.
 */
@NullMarked
package id.mufakat.certificate.local;

import org.jspecify.annotations.NullMarked;
