package id.mufakat.hearing;

import id.mufakat.Malformed;
import id.mufakat.Once;
import id.mufakat.Role;
import id.mufakat.access.Accounts;
import id.mufakat.access.Actor;
import id.mufakat.access.Grant;
import id.mufakat.audience.Audience;
import id.mufakat.audience.Minutes;
import id.mufakat.audit.AuditTrail;
import id.mufakat.letter.AudiencePapers;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The inviting side records what was held: who came, what was said, who does what. Its minutes are printed and kept. */
@Stateless
@RolesAllowed(Role.DRAFTER)
public class RecordAudience {

    private static final String STEP = "recordAudience";

    @Inject
    AudienceDesk desk;

    @Inject
    AudiencePapers papers;

    @Inject
    Accounts accounts;

    @Inject
    AuditTrail audit;

    /**
     * @throws id.mufakat.audience.AudienceSettled unless both sides agreed to meet, and it was not recorded yet
     * @throws Malformed if something is missing or not what it must be
     */
    @Once
    public void hold(UUID id, MinutesInput given) {
        Audience audience = desk.lock(id);
        Actor actor = desk.actor();
        if (!audience.inviter().equals(actor.agency())) {
            throw new id.mufakat.audience.AudienceSettled(audience.state());
        }
        audience.demandAgreed();
        Minutes minutes = given.read(audience, desk.parties().todayOf(audience.inviter()));
        papers.hold(audience, minutes, desk.now());
        int position = 1;
        for (Minutes.Task task : minutes.tasks()) {
            UUID account = accountOf(task).orElse(null);
            desk.audiences().add(audience.follow(UUID.randomUUID(), position, task, account));
            position++;
        }
        desk.finish(audience, STEP, Map.of());
        audit.record(
                id, "audience-held", Map.of("attendees", minutes.attendees().size()));
    }

    /** Whoever works for that agency under that name. */
    private Optional<UUID> accountOf(Minutes.Task task) {
        return accounts.grantsIn(task.agency()).stream()
                .map(Grant::account)
                .distinct()
                .filter(account -> isCalled(account, task.owner()))
                .findFirst();
    }

    private boolean isCalled(UUID account, String name) {
        var person = desk.parties().person(accounts.get(account).person());
        return person.name().equalsIgnoreCase(name) || person.styledName().equalsIgnoreCase(name);
    }
}
