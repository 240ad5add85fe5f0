package id.mufakat.verification;

import id.mufakat.agreement.Agreement;
import id.mufakat.agreement.Agreements;
import id.mufakat.archive.ArchivedDocument;
import id.mufakat.archive.ArchivedDocuments;
import id.mufakat.document.Fingerprint;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/** Whether a file is one of ours, by nothing but its fingerprint: the strongest answer there is. */
@Stateless
@PermitAll
public class FindPaper {

    @Inject
    ArchivedDocuments archive;

    @Inject
    Agreements agreements;

    /** @return the public code of the registered document, or empty if the register does not know these bytes */
    public Optional<String> find(Fingerprint paper) {
        return archive.findByPaper(paper)
                .map(ArchivedDocument::subject)
                .map(agreements::get)
                .map(Agreement::code);
    }
}
