package id.mufakat.hearing;

import id.mufakat.Malformed;
import id.mufakat.Once;
import id.mufakat.Role;
import id.mufakat.access.Actor;
import id.mufakat.audience.Audience;
import id.mufakat.audience.Meeting;
import id.mufakat.audience.Proposal;
import id.mufakat.audience.Proposal.Kind;
import id.mufakat.audience.Purpose;
import id.mufakat.audit.AuditTrail;
import id.mufakat.letter.AudiencePapers;
import id.mufakat.workflow.Workflow;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A drafter invites a partner to an audience: the letter takes the next number of the agency's own book and is printed, and
 * the partner's drafters are asked, all in one act.
 */
@Stateless
@RolesAllowed(Role.DRAFTER)
public class InviteAudience {

    private static final int MOST_POINTS = 10;

    @Inject
    AudienceDesk desk;

    @Inject
    AudiencePapers papers;

    @Inject
    Workflow workflow;

    @Inject
    AuditTrail audit;

    /**
     * What is written into the letter.
     *
     * @param election the election it is for, or null
     * @param addressee the office that is invited, such as {@code Kepala BKPSDM Kabupaten Badung}
     * @param agenda one point each
     */
    public record Letter(
            UUID partner,
            @Nullable String topic,
            @Nullable String election,
            @Nullable LocalDate date,
            @Nullable String time,
            @Nullable String place,
            @Nullable String addressee,
            List<String> agenda) {

        public Letter {
            agenda = List.copyOf(agenda);
        }
    }

    /**
     * @return the id of the audience
     * @throws Malformed if something is missing or not what it must be
     * @throws id.mufakat.party.AgencyEnded if the partner is no more
     * @throws id.mufakat.paper.HeadMissing if the own agency has nobody whose name could stand under the letter
     */
    @Once
    public UUID invite(Letter letter) {
        Actor actor = desk.actor();
        if (actor.agency().equals(letter.partner())) {
            throw new Malformed("partner", "not-a-choice");
        }
        desk.parties().agency(letter.partner()).demandNotEnded(desk.parties().todayOf(letter.partner()));
        Meeting meeting = desk.meeting(letter.date(), letter.time(), letter.place(), actor.agency());
        Proposal first = new Proposal(Kind.INVITED, actor.agency(), actor.person(), desk.now(), meeting, "");
        Audience audience = new Audience(
                UUID.randomUUID(), letter.partner(), desk.parties().zoneOf(actor.agency()), purpose(letter), first);
        papers.invite(audience, actor);
        desk.audiences().add(audience);
        audit.record(audience.id(), "invitation-sent", Map.of("number", audience.number()));
        begin(audience);
        return audience.id();
    }

    private void begin(Audience audience) {
        String id = audience.id().toString();
        String inviter = audience.inviter().toString();
        String invited = audience.invited().toString();
        workflow.begin("audience", id, Map.of("audience", id, "inviter", inviter, "holder", invited));
    }

    private static Purpose purpose(Letter letter) {
        List<String> points = new ArrayList<>();
        letter.agenda().stream()
                .map(point -> AudienceDesk.line("agenda", point))
                .filter(point -> !point.isEmpty())
                .forEach(points::add);
        if (points.isEmpty()) {
            throw new Malformed("agenda", "required");
        }
        if (points.size() > MOST_POINTS) {
            throw new Malformed("agenda", "too-long");
        }
        return new Purpose(
                AudienceDesk.needed("topic", letter.topic()),
                AudienceDesk.line("election", letter.election()),
                AudienceDesk.needed("addressee", letter.addressee()),
                String.join("\n", points));
    }
}
