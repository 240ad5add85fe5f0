package id.mufakat.dossier;

import static id.mufakat.JsonMaker.JSON;

import id.mufakat.Role;
import id.mufakat.audit.AuditEntries;
import id.mufakat.audit.AuditEntry;
import id.mufakat.comment.Notebook;
import id.mufakat.docket.Docket;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was done about an agreement, the oldest first: what all its sides may read, and what the reader's did for itself. */
@Stateless
@RolesAllowed({Role.DRAFTER, Role.REVIEWER, Role.SIGNATORY, Role.REGISTRAR, Role.ARCHIVIST})
public class ReadTrail {

    /** Work on an open draft belongs to the side that writes it (invariant 5). */
    public static final Set<String> DRAFTERS_OWN = Set.of(
            "form-filled",
            "unit-reworded",
            "unit-retitled",
            "unit-inserted",
            "unit-removed",
            "unit-moved",
            "unit-replaced",
            "unit-answered",
            "rest-accepted");

    @Inject
    Docket docket;

    @Inject
    AuditEntries entries;

    /**
     * One thing done.
     *
     * @param act as a word in kebab case, such as {@code review-reminded}
     * @param person who did it, or null when the system did
     * @param agency for which it was done, or whom the system reminded
     */
    public record Deed(String act, @Nullable String person, @Nullable UUID agency, Instant at) {}

    /** @throws id.mufakat.NotFound if there is none for the actor */
    public List<Deed> read(UUID id) {
        UUID agreement = docket.get(id).id();
        UUID notebook = Notebook.of(agreement, docket.actor().agency());
        return Stream.concat(entries.of(agreement).stream(), entries.of(notebook).stream())
                .filter(entry -> !DRAFTERS_OWN.contains(entry.act()))
                .sorted(Comparator.comparing(AuditEntry::instant))
                .map(ReadTrail::deed)
                .toList();
    }

    private static Deed deed(AuditEntry entry) {
        boolean system = entry.account() == null;
        UUID agency = system ? reminded(entry) : entry.agency();
        return new Deed(entry.act(), system ? null : entry.name(), agency, entry.instant());
    }

    private static @Nullable UUID reminded(AuditEntry entry) {
        JsonObject facts = JSON.createReader(new StringReader(entry.facts())).readObject();
        return facts.containsKey("agency") ? UUID.fromString(facts.getString("agency")) : null;
    }
}
