package id.mufakat.dossier;

import id.mufakat.Role;
import id.mufakat.agreement.Agreement;
import id.mufakat.agreement.Agreements.Mark;
import id.mufakat.docket.Docket;
import id.mufakat.paper.PaperFacts;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The agreements of the actor's agency, the latest first. */
@Stateless
@RolesAllowed({Role.DRAFTER, Role.REVIEWER, Role.SIGNATORY, Role.REGISTRAR, Role.ARCHIVIST})
public class ListAgreements {

    private static final int MOST = 100;

    @Inject
    Docket docket;

    @Inject
    PaperFacts facts;

    /**
     * A line of the list.
     *
     * @param sides the parties' short names in the order of the text
     */
    public record Entry(UUID id, String type, String topic, String stage, List<String> sides, List<String> numbers) {}

    /**
     * A piece of the list.
     *
     * @param next where the following piece begins, or null at the end
     */
    public record Piece(List<Entry> entries, @Nullable Mark next) {}

    /** Which of them: {@link #from a piece} of all, the latest {@link #running} ones, or {@link #those certain ones}. */
    public record Wanted(@Nullable Mark after, @Nullable Set<UUID> ids, boolean running, int count) {

        /** @param after where the piece before ended, or null for the start */
        public static Wanted from(@Nullable Mark after, int count) {
            return new Wanted(after, null, false, count);
        }

        public static Wanted running(int count) {
            return new Wanted(null, null, true, count);
        }

        public static Wanted those(Set<UUID> ids) {
            return new Wanted(null, Set.copyOf(ids), false, MOST);
        }
    }

    /** At most 100 at once; {@code next} is only named in the list of all. */
    public Piece list(Wanted wanted) {
        int count = Math.min(Math.max(1, wanted.count()), MOST);
        if (wanted.ids() != null) {
            return new Piece(entries(List.copyOf(docket.among(wanted.ids()).values())), null);
        }
        if (wanted.running()) {
            return new Piece(entries(docket.running(count)), null);
        }
        List<Agreement> found = docket.page(wanted.after(), count + 1);
        if (found.size() <= count) {
            return new Piece(entries(found), null);
        }
        Agreement last = found.get(count - 1);
        return new Piece(entries(found.subList(0, count)), new Mark(last.begun(), last.id()));
    }

    private List<Entry> entries(List<Agreement> agreements) {
        UUID reader = docket.actor().agency();
        return agreements.stream().map(agreement -> entry(agreement, reader)).toList();
    }

    private Entry entry(Agreement agreement, UUID reader) {
        List<String> numbers = agreement.parties().stream()
                .map(party -> party.number())
                .filter(number -> number != null)
                .toList();
        return new Entry(
                agreement.id(),
                agreement.subject().type(),
                agreement.subjectFor(reader).topic(),
                agreement.stage().name(),
                facts.shortNames(agreement),
                numbers);
    }
}
