package id.mufakat.running;

/**
 * One person of the demo cast.
 *
 * @param passphrase of the signing key; empty for those who do not sign
 * @param role one of the names in {@code id.mufakat.Role}
 * @param agency its short name
 */
public record Member(
        String username, String password, String passphrase, String name, String office, String role, String agency) {}
