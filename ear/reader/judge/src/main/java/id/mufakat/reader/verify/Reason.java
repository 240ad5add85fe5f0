package id.mufakat.reader.verify;

import java.util.Locale;

/** Why a verdict is as it is, in one word for programs and one sentence for people. */
enum Reason {
    REGISTERED("The register knows exactly these bytes."),
    NOT_REGISTERED("The register does not know these bytes."),
    REGISTER_SILENT("The register gave no answer."),
    REGISTER_NOT_ASKED("Judged without the register (--url asks it)."),
    NO_ANCHOR("No certificate was given to trust (--anchor), so no signature can be called ours."),
    CLAUSES_HOLD("The embedded clauses hash to their root."),
    CLAUSES_BROKEN("The embedded clauses do not hash to their root."),
    NO_CLAUSES("No agreed clauses are embedded."),
    SIGNATURE_BROKEN("A signature does not fit the bytes it covers."),
    SIGNATURE_UNTRUSTED("A signature is by a key that nothing given here vouches for."),
    SIGNER_REVOKED("A signer's certificate is revoked, and nothing proves that the signature is older."),
    REVOCATION_NOT_CHECKED("Whether a signer's certificate was revoked could not be checked (--crl gives a list)."),
    CHANGED_AFTER_SIGNING("A later revision changed what a signature protects."),
    NOT_COVERED("No signature covers the whole file: something was added after the last one."),
    SIGNATURE_MISSING("A signature field is still empty."),
    STATEMENT_HOLDS("Every hash, both roots and the lists of changes follow from the statement's own bytes."),
    STATEMENT_BROKEN("The statement does not follow from its own bytes."),
    SEAL_BROKEN("The seal does not fit the statement."),
    SEAL_UNTRUSTED("The seal is by a key that nothing given here vouches for."),
    SEAL_REVOKED("The seal's certificate is revoked."),
    CHAIN_MISSING("The statement does not begin where another one given here ends."),
    CHAIN_CONTRADICTED(
            "Another statement given here says otherwise of the same version, or of what came before or after it.");

    private final String sentence;

    Reason(String sentence) {
        this.sentence = sentence;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String sentence() {
        return sentence;
    }
}
