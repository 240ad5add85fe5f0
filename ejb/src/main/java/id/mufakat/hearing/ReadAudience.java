package id.mufakat.hearing;

import id.mufakat.Role;
import id.mufakat.access.Actor;
import id.mufakat.audience.Audience;
import id.mufakat.audience.Audience.State;
import id.mufakat.audience.FollowUp;
import id.mufakat.audience.Proposal;
import id.mufakat.docket.Docket;
import id.mufakat.hearing.AudienceSheet.Answer;
import id.mufakat.hearing.AudienceSheet.Guest;
import id.mufakat.hearing.AudienceSheet.Picture;
import id.mufakat.hearing.AudienceSheet.Side;
import id.mufakat.hearing.AudienceSheet.Task;
import id.mufakat.initiative.Initiatives;
import id.mufakat.letter.LetterFacts;
import id.mufakat.party.Agency;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Everything about one audience, for everybody of the two agencies. */
@Stateless
@RolesAllowed({Role.DRAFTER, Role.REVIEWER, Role.SIGNATORY, Role.REGISTRAR, Role.ARCHIVIST, Role.ADMINISTRATOR})
public class ReadAudience {

    @Inject
    AudienceDesk desk;

    @Inject
    LetterFacts facts;

    @Inject
    Initiatives initiatives;

    @Inject
    Docket docket;

    /** @throws id.mufakat.NotFound if there is none for the actor */
    public AudienceSheet read(UUID id) {
        Audience audience = desk.get(id);
        Map<UUID, String> names = facts.sides(audience);
        return new AudienceSheet(
                id,
                sides(audience),
                audience.purpose().topic(),
                audience.purpose().election(),
                audience.purpose().addressee(),
                audience.purpose().points(),
                audience.state(),
                audience.meeting(),
                LetterFacts.zone(audience.zone()),
                audience.number(),
                audience.begun(),
                audience.proposals().stream().map(said -> answer(said, names)).toList(),
                audience.proposals().size(),
                guests(audience, names),
                tasks(audience, names),
                pictures(audience, names),
                audience.minutes().isPresent(),
                List.copyOf(docket.among(initiatives.from(id)).keySet()),
                acts(audience));
    }

    private static List<Guest> guests(Audience audience, Map<UUID, String> names) {
        return audience.attendees().stream()
                .map(guest -> new Guest(names.getOrDefault(guest.agency(), ""), guest.name(), guest.office()))
                .toList();
    }

    private List<Side> sides(Audience audience) {
        return Stream.of(audience.inviter(), audience.invited())
                .map(agency -> side(agency, audience))
                .toList();
    }

    private Side side(UUID id, Audience audience) {
        Agency agency = desk.parties().agency(id);
        boolean asked = audience.holder().filter(id::equals).isPresent();
        return new Side(id, agency.name(), agency.shortName(), asked);
    }

    private Answer answer(Proposal said, Map<UUID, String> names) {
        return new Answer(
                said.kind(),
                names.getOrDefault(said.agency(), ""),
                desk.parties().person(said.person()).name(),
                said.at(),
                said.meeting(),
                said.words());
    }

    private List<Task> tasks(Audience audience, Map<UUID, String> names) {
        LocalDate today = desk.parties().todayOf(audience.inviter());
        return desk.audiences().tasksOf(audience.id()).stream()
                .map(task -> task(task, names, today))
                .toList();
    }

    private Task task(FollowUp task, Map<UUID, String> names, LocalDate today) {
        boolean open = task.doneAt().isEmpty();
        return new Task(
                task.id(),
                task.words(),
                names.getOrDefault(task.agency(), ""),
                task.owner(),
                task.due(),
                task.doneAt().orElse(null),
                open && task.due().isBefore(today),
                open && FinishTask.isFor(task, desk.actor()));
    }

    private static List<Picture> pictures(Audience audience, Map<UUID, String> names) {
        List<Picture> pictures = new ArrayList<>();
        audience.photographs()
                .forEach(photograph -> pictures.add(new Picture(
                        pictures.size() + 1, names.getOrDefault(photograph.agency(), ""), photograph.at())));
        return pictures;
    }

    private List<String> acts(Audience audience) {
        Actor reader = desk.actor();
        List<String> acts = new ArrayList<>();
        if (!reader.is(Role.DRAFTER)) {
            return acts;
        }
        if (audience.holder().filter(reader.agency()::equals).isPresent()) {
            acts.add("answer");
        }
        if (audience.state() == State.AGREED && audience.inviter().equals(reader.agency())) {
            acts.add("record");
        }
        if (audience.state() == State.HELD) {
            acts.add("photograph");
            acts.add("start");
        }
        return acts;
    }
}
