package id.mufakat.certificate;

import java.util.UUID;

/**
 * Gives certificates. The built-in one always says that it is not certified, in every name it writes (invariant 17); a
 * government authority (BSrE) enrols people in its own ways and stands behind {@link KeySafe} only.
 */
public interface Authority {

    /**
     * Makes a key pair, certifies it for this person and agency, and locks the private key with the passphrase.
     *
     * @param passphrase wiped before this returns
     */
    HolderKey enrol(UUID person, UUID agency, char[] passphrase);
}
