package id.mufakat.certificate;

import jakarta.persistence.Embeddable;

/**
 * A private key at rest: PKCS#8, encrypted with AES-256-GCM under Argon2id of the holder's passphrase (RFC 9106). The
 * cost travels with it, so that it can grow for new keys while old ones still open.
 *
 * @param sealed ciphertext and tag
 * @param nonce 12 bytes for GCM
 * @param salt 16 bytes for Argon2id
 * @param memory in KiB
 */
@Embeddable
public record LockedKey(byte[] sealed, byte[] nonce, byte[] salt, int memory, int passes, int lanes) {}
