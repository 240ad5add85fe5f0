package id.mufakat.hearing;

import id.mufakat.Malformed;
import id.mufakat.Once;
import id.mufakat.Role;
import id.mufakat.access.Actor;
import id.mufakat.audience.Audience;
import id.mufakat.audience.Meeting;
import id.mufakat.audience.Proposal;
import id.mufakat.audience.Proposal.Kind;
import id.mufakat.audit.AuditTrail;
import id.mufakat.language.Reason;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The side that is asked accepts the date, proposes another or declines; another date asks the other side. */
@Stateless
@RolesAllowed(Role.DRAFTER)
public class AnswerInvitation {

    private static final String STEP = "answerInvitation";

    @Inject
    AudienceDesk desk;

    @Inject
    AuditTrail audit;

    /** What a side says. */
    public enum Choice {
        ACCEPT,
        MOVE,
        DECLINE
    }

    /**
     * An answer.
     *
     * @param seen how many answers its reader was shown, the invitation among them: it holds for these alone
     * @param date with time and place of another meeting; left out otherwise
     * @param words the reason of a decline, which needs one; a remark otherwise
     */
    public record Answer(
            int seen,
            Choice choice,
            @Nullable LocalDate date,
            @Nullable String time,
            @Nullable String place,
            @Nullable String words) {}

    /**
     * @throws id.mufakat.audience.AudienceSettled unless the actor's side is asked
     * @throws id.mufakat.audience.ProposalSuperseded if more was said than the answer's writer saw
     * @throws id.mufakat.audience.MeetingPassed if a day is accepted that is over
     * @throws Malformed if a reason or another date is missing, or one is named that is not proposed
     */
    @Once
    public void answer(UUID id, Answer answer) {
        Audience audience = desk.lock(id);
        Actor actor = desk.actor();
        audience.demandTurn(actor.agency());
        audience.demandSeen(answer.seen());
        Proposal said = proposal(audience, actor, answer);
        audience.answer(said);
        Map<String, Object> facts =
                new HashMap<>(Map.of("declined", said.kind() == Kind.DECLINED, "agreed", said.kind() == Kind.ACCEPTED));
        audience.holder().ifPresent(holder -> facts.put("holder", holder.toString()));
        desk.finish(audience, STEP, facts);
        note(id, said.kind());
    }

    private Proposal proposal(Audience audience, Actor actor, Answer answer) {
        Meeting meeting = meeting(audience, answer);
        String raw = answer.words();
        String words = answer.choice() == Choice.DECLINE || (raw != null && !raw.isBlank())
                ? Reason.of("words", raw).text()
                : "";
        Kind kind =
                switch (answer.choice()) {
                    case ACCEPT -> Kind.ACCEPTED;
                    case MOVE -> Kind.MOVED;
                    case DECLINE -> Kind.DECLINED;
                };
        return new Proposal(kind, actor.agency(), actor.person(), desk.now(), meeting, words);
    }

    private Meeting meeting(Audience audience, Answer answer) {
        if (answer.choice() == Choice.MOVE) {
            return desk.meeting(answer.date(), answer.time(), answer.place(), audience.inviter());
        }
        demandNone("date", answer.date());
        demandNone("time", answer.time());
        demandNone("place", answer.place());
        if (answer.choice() == Choice.ACCEPT) {
            audience.meeting().demandToCome(desk.parties().todayOf(audience.inviter()));
        }
        return audience.meeting();
    }

    /** Or somebody would believe that the other side had been told of it. */
    private static void demandNone(String field, @Nullable Object other) {
        if (other != null) {
            throw new Malformed(field, "only-when-moved");
        }
    }

    private void note(UUID id, Kind kind) {
        switch (kind) {
            case ACCEPTED -> audit.record(id, "invitation-accepted", Map.of());
            case DECLINED -> audit.record(id, "invitation-declined", Map.of());
            default -> audit.record(id, "meeting-moved", Map.of());
        }
    }
}
