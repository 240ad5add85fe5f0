package id.mufakat.arrangement;

import id.mufakat.NotFound;
import id.mufakat.Role;
import id.mufakat.agreement.Agreement;
import id.mufakat.docket.Docket;
import id.mufakat.party.Parties;
import id.mufakat.structure.Edit;
import id.mufakat.text.Texts;
import id.mufakat.text.Tree;
import id.mufakat.text.Unit;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a side changed in the structure of its text in this turn: the change that can be taken back, and what was taken out. */
@Stateless
@RolesAllowed(Role.DRAFTER)
public class ReadEdits {

    /** Of a part that is gone, so much is said that people know which it was. */
    private static final int BRIEF = 100;

    @Inject
    Docket docket;

    @Inject
    Workbench workbench;

    @Inject
    Texts texts;

    @Inject
    Parties parties;

    /**
     * The changes of this turn.
     *
     * @param last the change that is taken back next; null for none
     * @param removed what is not there any more, the last first
     */
    public record EditSheet(@Nullable Change last, List<Change> removed) {}

    /**
     * A change.
     *
     * @param words the beginning of what the part says or said
     */
    public record Change(String id, Edit.Act act, String unit, String words, String person, Instant at) {}

    /** @throws NotFound unless the actor's side may write the text now */
    public EditSheet read(UUID id) {
        Agreement agreement = docket.get(id);
        if (!agreement.isDraftOpen() || !agreement.isWrittenBy(docket.actor().agency())) {
            throw new NotFound(id);
        }
        List<Edit> unsent = workbench.unsent(agreement, docket.actor());
        Tree tree = texts.get(id).tree();
        Change last = unsent.stream()
                .filter(Edit::isUndoable)
                .reduce((one, next) -> next)
                .map(edit -> change(edit, tree))
                .orElse(null);
        return new EditSheet(last, removed(unsent, tree));
    }

    /** Each once, as it was when it was taken out last. */
    private List<Change> removed(List<Edit> unsent, Tree tree) {
        return unsent.stream()
                .filter(edit -> edit.act() == Edit.Act.REMOVED)
                .filter(edit -> tree.find(edit.unit()).isEmpty())
                .collect(Collectors.toMap(Edit::unit, edit -> edit, (one, next) -> next))
                .values()
                .stream()
                .sorted(Comparator.comparing(Edit::at).reversed())
                .map(edit -> change(edit, tree))
                .toList();
    }

    private Change change(Edit edit, Tree tree) {
        String words = edit.was()
                .or(() -> tree.find(edit.unit()))
                .map(ReadEdits::brief)
                .orElse("");
        return new Change(
                edit.id(),
                edit.act(),
                edit.unit(),
                words,
                parties.person(edit.person()).name(),
                edit.at());
    }

    private static String brief(Unit unit) {
        String words = Stream.of(Objects.requireNonNullElse(unit.heading(), ""), unit.text())
                .filter(said -> !said.isEmpty())
                .findFirst()
                .orElseGet(() ->
                        unit.children().isEmpty() ? "" : brief(unit.children().get(0)));
        return words.length() <= BRIEF ? words : words.substring(0, BRIEF).strip() + " …";
    }
}
