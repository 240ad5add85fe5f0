package id.mufakat.hearing;

import id.mufakat.Role;
import id.mufakat.access.Actor;
import id.mufakat.audience.FollowUp;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What the actor promised at audiences and has not done yet, the earliest first. */
@Stateless
@RolesAllowed({Role.DRAFTER, Role.REVIEWER, Role.SIGNATORY, Role.REGISTRAR, Role.ARCHIVIST, Role.ADMINISTRATOR})
public class ListTasks {

    @Inject
    AudienceDesk desk;

    /** Something to do; {@code late} when it should have been done before today. */
    public record Entry(UUID id, UUID audience, String words, LocalDate due, boolean late) {}

    public List<Entry> list() {
        Actor actor = desk.actor();
        LocalDate today = desk.parties().todayOf(actor.agency());
        return desk.audiences().openTasksOf(actor.account(), actor.agency()).stream()
                .map(task -> entry(task, today))
                .toList();
    }

    private static Entry entry(FollowUp task, LocalDate today) {
        return new Entry(
                task.id(), task.audience(), task.words(), task.due(), task.due().isBefore(today));
    }
}
