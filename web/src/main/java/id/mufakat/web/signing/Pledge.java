package id.mufakat.web.signing;

import id.mufakat.document.DocumentType;
import id.mufakat.document.DocumentTypes;
import id.mufakat.dossier.AgreementSheet;
import id.mufakat.dossier.ReadAgreement;
import id.mufakat.dossier.ReadChanges;
import id.mufakat.dossier.ReadText;
import id.mufakat.dossier.TextSheet;
import id.mufakat.text.Unit;
import id.mufakat.web.form.Asked;
import id.mufakat.web.shell.Messages;
import id.mufakat.wording.Line;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a signature obliges to, short enough for a phone: numbers and date, the term, duties, what the text says otherwise
 * than its template, articles by name, who agreed before.
 */
@Named
@RequestScoped
public class Pledge {

    @Inject
    Asked asked;

    @Inject
    ReadAgreement read;

    @Inject
    ReadText readText;

    @Inject
    ReadChanges readChanges;

    @Inject
    DocumentTypes types;

    @Inject
    Messages messages;

    private @Nullable AgreementSheet sheet;
    private @Nullable List<Line> lines;
    private ReadChanges.@Nullable Changes changes;

    /**
     * What this agency takes upon itself, point by point, in the words of the text; empty if the type names no unit for
     * it.
     */
    public List<String> duties(UUID agency) {
        Deque<Line> rest = new ArrayDeque<>(lines());
        String unit = dutiesUnit(agency);
        while (!rest.isEmpty() && !rest.peek().unit().equals(unit)) {
            rest.remove();
        }
        if (rest.isEmpty()) {
            return List.of();
        }
        Line head = rest.remove();
        return rest.stream()
                .takeWhile(line -> line.depth() > head.depth())
                .map(Line::text)
                .toList();
    }

    private String dutiesUnit(UUID agency) {
        List<UUID> parties =
                getSheet().sides().stream().map(AgreementSheet.Side::agency).toList();
        return types.get(getSheet().type()).slots().stream()
                .filter(slot -> slot.party() == parties.indexOf(agency) + 1)
                .findFirst()
                .map(DocumentType.SlotRule::duties)
                .orElse("");
    }

    public AgreementSheet getSheet() {
        AgreementSheet known = sheet;
        if (known == null) {
            known = read.read(asked.id());
            sheet = known;
        }
        return known;
    }

    /** What whoever knows the template has left to read. */
    public ReadChanges.Changes getChanges() {
        ReadChanges.Changes known = changes;
        if (known == null) {
            known = readChanges.read(asked.id());
            changes = known;
        }
        return known;
    }

    /** How much that is, in a few words. */
    public String getDifference() {
        int parts = getChanges().changes().size();
        return parts == 0 ? messages.of("sign.changes-none") : messages.of("sign.changes", parts);
    }

    /** The articles, such as {@code Pasal 3 Pelaksanaan}. */
    public List<String> getArticles() {
        return lines().stream()
                .filter(line -> line.kind() == Unit.Kind.ARTICLE)
                .map(line -> Stream.of(line.label(), line.heading())
                        .filter(Objects::nonNull)
                        .reduce("", (one, other) -> one.isEmpty() ? other : one + " · " + other))
                .toList();
    }

    /** In years, or null when the form knows no term. */
    public @Nullable Integer getTerm() {
        String term = types.get(getSheet().type()).term();
        String years = term == null ? "" : getSheet().form().getOrDefault(term, "");
        return years.isEmpty() ? null : Integer.valueOf(years);
    }

    /** Those who approved the text that is signed. */
    public List<AgreementSheet.Decision> getApprovals() {
        return getSheet().decisions().stream()
                .filter(decision -> decision.current() && decision.outcome().equals("APPROVED"))
                .toList();
    }

    public List<AgreementSheet.Side> getSides() {
        return getSheet().sides();
    }

    /** The office that signs for this agency, with its capacity in front. */
    public String title(UUID agency) {
        return of(agency, AgreementSheet.Side::title);
    }

    /** The short name of a decision's side. */
    public String side(AgreementSheet.Decision decision) {
        return of(decision.agency(), AgreementSheet.Side::shortName);
    }

    private String of(UUID agency, Function<AgreementSheet.Side, String> word) {
        return getSheet().sides().stream()
                .filter(side -> side.agency().equals(agency))
                .map(word)
                .findFirst()
                .orElse("");
    }

    private List<Line> lines() {
        List<Line> known = lines;
        if (known == null) {
            known = readText.read(asked.id()).units().stream()
                    .map(TextSheet.Unit::line)
                    .toList();
            lines = known;
        }
        return known;
    }
}
