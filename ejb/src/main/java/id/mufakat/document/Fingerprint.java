package id.mufakat.document;

import id.mufakat.Sha256;

/**
 * The SHA-256 of some bytes: their name in the vault and their proof of being unchanged.
 *
 * @param hex 64 lower-case hexadecimal digits
 */
public record Fingerprint(String hex) {

    public Fingerprint {
        if (!hex.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a SHA-256 in lower-case hexadecimal: " + hex);
        }
    }

    public static Fingerprint of(byte[] bytes) {
        return new Fingerprint(Sha256.hex(bytes));
    }

    @Override
    public String toString() {
        return hex;
    }
}
