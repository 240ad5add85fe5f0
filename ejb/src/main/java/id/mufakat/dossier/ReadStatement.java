package id.mufakat.dossier;

import id.mufakat.NotFound;
import id.mufakat.Role;
import id.mufakat.agreement.Agreement;
import id.mufakat.agreement.Particulars.Side;
import id.mufakat.certificate.Seal;
import id.mufakat.docket.Docket;
import id.mufakat.statement.Statement;
import id.mufakat.statement.Version;
import id.mufakat.text.Clause;
import id.mufakat.turn.Correspondence;
import id.mufakat.turn.Letters;
import id.mufakat.turn.SentVersion;
import id.mufakat.turn.SentVersions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/**
 * What changed from the version before to this one, sealed: the same bytes whenever and by whomever it is asked for. What
 * its sender can still take back is not stated, so that the house never seals two beginnings or two ends of one number.
 */
@Stateless
@RolesAllowed({Role.DRAFTER, Role.REVIEWER, Role.SIGNATORY, Role.REGISTRAR, Role.ARCHIVIST})
public class ReadStatement {

    @Inject
    Docket docket;

    @Inject
    Correspondence correspondence;

    @Inject
    Letters letters;

    @Inject
    SentVersions versions;

    @Inject
    Seal seal;

    /** @throws NotFound if there is no such version for the actor, or it can still be taken back */
    public byte[] read(UUID id, int number) {
        Agreement agreement = docket.get(id);
        correspondence.open(agreement, docket.actor());
        List<Integer> numbers = letters.delivered(agreement);
        int at = numbers.indexOf(number);
        if (at < 0) {
            throw new NotFound("version");
        }
        Version from = at == 0 ? Version.NONE : version(agreement, numbers.get(at - 1));
        return new Statement(agreement.code(), from, version(agreement, number)).sealed(seal);
    }

    private Version version(Agreement agreement, int number) {
        SentVersion sent = versions.find(agreement.id(), number).orElseThrow(() -> new NotFound("version"));
        List<Clause> clauses = correspondence.clauses(correspondence.reading(agreement, sent));
        String root = Clause.root(clauses).hex();
        if (!root.equals(sent.submission().root())) {
            throw new IllegalStateException("version " + sent.number() + " is not what was sent: " + root);
        }
        String side = sent.submission().particulars().sides().stream()
                .filter(each -> each.agency().equals(sent.agency()))
                .map(Side::name)
                .findFirst()
                .orElse("");
        return new Version(number, side, sent.submission().at(), clauses);
    }
}
