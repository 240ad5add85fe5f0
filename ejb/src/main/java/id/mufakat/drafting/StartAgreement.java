package id.mufakat.drafting;

import id.mufakat.Once;
import id.mufakat.Role;
import id.mufakat.access.Actor;
import id.mufakat.access.CurrentActor;
import id.mufakat.agreement.Agreement;
import id.mufakat.agreement.Agreements;
import id.mufakat.agreement.Party;
import id.mufakat.agreement.Subject;
import id.mufakat.audit.AuditTrail;
import id.mufakat.document.DocumentType;
import id.mufakat.initiative.Earlier;
import id.mufakat.initiative.Grounds;
import id.mufakat.initiative.Precedence;
import id.mufakat.paper.Seating;
import id.mufakat.paper.SignerInvolved;
import id.mufakat.workflow.Workflow;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A drafter opens an agreement between their own agency and a partner, with the text of its template. */
@Stateless
@RolesAllowed(Role.DRAFTER)
public class StartAgreement {

    @Inject
    Blank blank;

    @Inject
    DraftDesk desk;

    @Inject
    Precedence precedence;

    @Inject
    Agreements agreements;

    @Inject
    Seating seating;

    @Inject
    Workflow workflow;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentActor actors;

    /**
     * @return the new agreement's id
     * @throws SignerInvolved if the actor would sign it
     * @throws id.mufakat.paper.PartnerUnfit if the template's text is not true of the two agencies
     * @throws PartnerIsSelf if an agency would agree with itself
     * @throws id.mufakat.paper.HeadMissing if a side has nobody who could sign
     * @throws id.mufakat.initiative.AgreementInForce if they have one on the topic, and nobody decided what to do about it
     */
    @Once
    public UUID start(Opening opening) {
        Actor actor = actors.get();
        if (actor.agency().equals(opening.partner())) {
            throw new PartnerIsSelf();
        }
        DocumentType type = seating.type(opening.type());
        List<Party> parties = seating.of(type, actor.agency(), opening.partner());
        desk.refuseSignatory(parties, actor);
        Subject subject = blank.subject(type, opening);
        Grounds grounds = opening.grounds();
        precedence.demandHeld(actor.agency(), opening.partner(), grounds.audience());
        Earlier earlier = precedence
                .settle(actor.agency(), opening.partner(), subject.topic(), grounds.earlier())
                .orElse(null);
        Agreement agreement = blank.fill(subject, grounds, parties, actor);
        agreements.add(agreement);
        audit.record(agreement.id(), "agreement-started", Map.of("type", opening.type()));
        precedence.keep(agreement.id(), earlier, grounds.audience());
        begin(type, agreement.id().toString(), actor, opening);
        return agreement.id();
    }

    private void begin(DocumentType type, String id, Actor actor, Opening opening) {
        String drafter = actor.agency().toString();
        String partner = opening.partner().toString();
        workflow.begin(type.process(), id, Map.of("agreement", id, "drafter", drafter, "partner", partner));
    }
}
