package id.mufakat.negotiation;

import id.mufakat.NotFound;
import id.mufakat.Role;
import id.mufakat.agreement.Agreement;
import id.mufakat.docket.Docket;
import id.mufakat.paper.PaperCopy;
import id.mufakat.turn.Correspondence;
import id.mufakat.turn.SentVersion;
import id.mufakat.turn.SentVersions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** One version as it was sent, as a file for word processors; kept nowhere, and the same whenever it is asked for. */
@Stateless
@RolesAllowed({Role.DRAFTER, Role.REVIEWER, Role.SIGNATORY, Role.REGISTRAR, Role.ARCHIVIST})
public class TypeVersion {

    @Inject
    Docket docket;

    @Inject
    Correspondence correspondence;

    @Inject
    SentVersions versions;

    @Inject
    PaperCopy copies;

    /** @throws NotFound if there is none for the actor */
    public byte[] type(UUID id, int number) {
        Agreement agreement = docket.get(id);
        int last = correspondence
                .open(agreement, docket.actor())
                .map(SentVersion::number)
                .orElse(0);
        SentVersion version = versions.find(id, number)
                .filter(sent -> sent.number() <= last)
                .orElseThrow(() -> new NotFound("version"));
        return copies.of(agreement, version.submission());
    }
}
