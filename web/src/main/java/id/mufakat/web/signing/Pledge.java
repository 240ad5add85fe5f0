package id.mufakat.web.signing;

import id.mufakat.dossier.AgreementSheet;
import id.mufakat.dossier.ReadAgreement;
import id.mufakat.dossier.ReadText;
import id.mufakat.text.Unit;
import id.mufakat.web.form.Asked;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a signature will oblige to, short enough for a phone: the articles by name, the term, who agreed before. */
@Named
@RequestScoped
public class Pledge {

    private static final String TERM = "jangkaWaktu.angka";

    @Inject
    Asked asked;

    @Inject
    ReadAgreement read;

    @Inject
    ReadText readText;

    private @Nullable AgreementSheet sheet;

    /** The articles, such as {@code Pasal 3 Pelaksanaan}. */
    public List<String> getArticles() {
        return readText.read(asked.id()).units().stream()
                .map(unit -> unit.line())
                .filter(line -> line.kind() == Unit.Kind.ARTICLE)
                .map(line -> Stream.of(line.label(), line.heading())
                        .filter(Objects::nonNull)
                        .reduce("", (one, other) -> one.isEmpty() ? other : one + " · " + other))
                .toList();
    }

    /** In years, or empty when the form knows no term. */
    public String getTerm() {
        return sheet().form().getOrDefault(TERM, "");
    }

    /** Those who approved the text that is signed. */
    public List<AgreementSheet.Decision> getApprovals() {
        return sheet().decisions().stream()
                .filter(decision -> decision.current() && decision.outcome().equals("APPROVED"))
                .toList();
    }

    public List<AgreementSheet.Side> getSides() {
        return sheet().sides();
    }

    /** The office that signs for this agency, with its capacity in front. */
    public String title(UUID agency) {
        return sheet().sides().stream()
                .filter(side -> side.agency().equals(agency))
                .map(AgreementSheet.Side::title)
                .findFirst()
                .orElse("");
    }

    /** The short name of a decision's side. */
    public String side(AgreementSheet.Decision decision) {
        return sheet().sides().stream()
                .filter(side -> side.agency().equals(decision.agency()))
                .map(AgreementSheet.Side::shortName)
                .findFirst()
                .orElse("");
    }

    private AgreementSheet sheet() {
        AgreementSheet known = sheet;
        if (known == null) {
            known = read.read(asked.id());
            sheet = known;
        }
        return known;
    }
}
