package id.mufakat.negotiation;

import id.mufakat.NotFound;
import id.mufakat.Role;
import id.mufakat.agreement.Agreement;
import id.mufakat.docket.Docket;
import id.mufakat.negotiation.NegotiationSheet.Sent;
import id.mufakat.turn.Correspondence;
import id.mufakat.turn.Correspondence.Reading;
import id.mufakat.turn.SentVersion;
import id.mufakat.turn.SentVersions;
import id.mufakat.wording.Line;
import id.mufakat.wording.Typesetter;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** One version as it was sent. */
@Stateless
@RolesAllowed({Role.DRAFTER, Role.REVIEWER, Role.SIGNATORY, Role.REGISTRAR, Role.ARCHIVIST})
public class ReadVersion {

    @Inject
    Docket docket;

    @Inject
    Correspondence correspondence;

    @Inject
    SentVersions versions;

    @Inject
    Typesetter typesetter;

    @Inject
    Names names;

    /**
     * A version and its text.
     *
     * @param root the root hash over all clauses
     */
    public record VersionSheet(Sent version, String root, List<Line> units) {}

    /** @throws NotFound if there is none for the actor */
    public VersionSheet read(UUID id, int number) {
        Agreement agreement = docket.get(id);
        correspondence.open(agreement, docket.actor());
        SentVersion version = versions.find(id, number).orElseThrow(() -> new NotFound("version"));
        Reading reading = correspondence.reading(agreement, version);
        return new VersionSheet(
                names.sent(version), version.submission().root(), typesetter.lines(reading.tree(), reading.facts()));
    }
}
