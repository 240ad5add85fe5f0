package id.mufakat.certificate;

/** Seals what the house itself says, and no person: its certificate says so, and that it is not certified. */
public interface Seal {

    /**
     * @param content what is sealed, not its hash
     * @return a detached CMS signature (RFC 5652), DER; the same bytes for the same content
     */
    byte[] over(byte[] content);
}
