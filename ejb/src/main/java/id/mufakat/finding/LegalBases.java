package id.mufakat.finding;

import id.mufakat.finding.Manuscript.Passage;
import id.mufakat.regulation.Citation;
import id.mufakat.regulation.Regulation;
import id.mufakat.regulation.Regulations;
import id.mufakat.text.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether what the text rests on is still law: by the register of regulations, which knows what took whose place. Among
 * the legal bases the title and the last amendment are compared too; elsewhere people abridge both.
 */
final class LegalBases implements Proofreader.Rule {

    /** Without a year nothing is cited. */
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private final Regulations regulations;

    LegalBases(Regulations regulations) {
        this.regulations = regulations;
    }

    @Override
    public Stream<Finding> read(Manuscript text) {
        return text.passages().stream()
                .filter(Passage::isProse)
                .filter(passage -> YEAR.matcher(passage.line().text()).find())
                .flatMap(passage -> read(passage, text.today()));
    }

    private Stream<Finding> read(Passage passage, LocalDate today) {
        List<Citation> cited = regulations.citedIn(passage.line().text());
        boolean basis = passage.line().kind() == Unit.Kind.LEGAL_BASIS;
        return cited.stream().filter(citation -> !citation.within()).flatMap(citation -> regulations
                .find(citation.key())
                .map(known -> known(passage, citation, known, today, basis ? cited : List.of()))
                .orElseGet(() -> basis
                        ? Stream.of(Finding.warning("basis-unknown", passage.place(), citation.spelled()))
                        : Stream.empty()));
    }

    /** @param beside everything cited in the same place, if that is a legal basis; else empty */
    private Stream<Finding> known(
            Passage passage, Citation citation, Regulation known, LocalDate today, List<Citation> beside) {
        if (!known.isInForceOn(today)) {
            return Stream.of(lapsed(passage, citation, known, today));
        }
        List<Finding> found = new ArrayList<>();
        String title = citation.title();
        if (!beside.isEmpty() && title != null && !known.title().isEmpty() && !Regulations.isTitle(known, title)) {
            found.add(Finding.warning("basis-title", passage.place(), citation.spelled(), known.title()));
        }
        amendment(known)
                .filter(latest -> !beside.isEmpty())
                .filter(latest -> beside.stream().noneMatch(other -> other.key().equals(latest.key())))
                .ifPresent(latest -> found.add(Finding.warning(
                        "basis-amended", passage.place(), citation.spelled(), regulations.cite(latest))));
        return found.stream();
    }

    private Finding lapsed(Passage passage, Citation citation, Regulation known, LocalDate today) {
        if (today.isBefore(known.from())) {
            return Finding.warning("basis-future", passage.place(), citation.spelled());
        }
        return regulations
                .successorOf(known, today)
                .map(now ->
                        Finding.warning("basis-replaced", passage.place(), citation.spelled(), regulations.cite(now)))
                .orElseGet(() -> Finding.warning("basis-lapsed", passage.place(), citation.spelled()));
    }

    private Optional<Regulation> amendment(Regulation known) {
        List<String> amendments = known.amendments();
        return amendments.isEmpty() ? Optional.empty() : regulations.find(amendments.get(amendments.size() - 1));
    }
}
