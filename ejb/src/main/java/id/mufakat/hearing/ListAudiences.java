package id.mufakat.hearing;

import id.mufakat.Role;
import id.mufakat.audience.Audience;
import id.mufakat.audience.Meeting;
import id.mufakat.letter.LetterFacts;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The audiences of the actor's agency, the latest first. */
@Stateless
@RolesAllowed({Role.DRAFTER, Role.REVIEWER, Role.SIGNATORY, Role.REGISTRAR, Role.ARCHIVIST, Role.ADMINISTRATOR})
public class ListAudiences {

    private static final int MOST = 200;

    @Inject
    AudienceDesk desk;

    @Inject
    LetterFacts facts;

    /**
     * A line of the list.
     *
     * @param sides short names, the inviting agency first
     */
    public record Entry(
            UUID id, String topic, Audience.State state, Meeting meeting, List<String> sides, String number) {}

    /** @param ids those certain ones, or null for the latest 200 */
    public List<Entry> list(@Nullable Set<UUID> ids) {
        UUID agency = desk.actor().agency();
        List<Audience> found = ids == null
                ? desk.audiences().of(agency, MOST)
                : desk.audiences().among(ids, agency);
        return found.stream().map(this::entry).toList();
    }

    private Entry entry(Audience audience) {
        Map<UUID, String> names = facts.sides(audience);
        return new Entry(
                audience.id(),
                audience.purpose().topic(),
                audience.state(),
                audience.meeting(),
                List.of(names.getOrDefault(audience.inviter(), ""), names.getOrDefault(audience.invited(), "")),
                audience.number());
    }
}
