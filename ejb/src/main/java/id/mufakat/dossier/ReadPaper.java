package id.mufakat.dossier;

import id.mufakat.NotFound;
import id.mufakat.Role;
import id.mufakat.agreement.Agreement;
import id.mufakat.docket.Docket;
import id.mufakat.document.Fingerprint;
import id.mufakat.document.Vault;
import id.mufakat.turn.Correspondence;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** One of an agreement's PDFs: the submitted draft, the final paper, the paper with the signatures so far, the signed one. */
@Stateless
@RolesAllowed({Role.DRAFTER, Role.REVIEWER, Role.SIGNATORY, Role.REGISTRAR, Role.ARCHIVIST})
public class ReadPaper {

    @Inject
    Docket docket;

    @Inject
    Papers papers;

    @Inject
    Correspondence correspondence;

    @Inject
    Vault vault;

    /**
     * @param name {@code submitted}, {@code final}, {@code current} or {@code signed}
     * @throws NotFound if there is no such paper for the actor
     */
    public byte[] read(UUID id, String name) {
        Agreement agreement = docket.get(id);
        correspondence.open(agreement, docket.actor());
        return Optional.ofNullable(papers.of(agreement).get(name))
                .map(hex -> vault.open(new Fingerprint(hex)))
                .orElseThrow(() -> new NotFound(name));
    }
}
