package id.mufakat.web.archive;

import id.mufakat.archive.Standing;
import id.mufakat.search.ArchiveQuery;
import id.mufakat.search.SearchArchive;
import id.mufakat.search.SearchPage;
import id.mufakat.search.SearchPage.Facet;
import id.mufakat.search.SearchPage.Facets;
import id.mufakat.search.SearchPage.Hit;
import id.mufakat.web.form.Asked;
import id.mufakat.web.form.Page;
import id.mufakat.web.shell.Shell;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The archive, searched: what was found, and links that narrow it. Every link is a plain address that can be kept. */
@Page
@RequestScoped
public class ArchiveSearchPage {

    private static final int HITS = 20;
    private static final int DEEPEST = 10_000;
    private static final int LONGEST = 500;

    @Inject
    Asked asked;

    @Inject
    SearchArchive search;

    @Inject
    KindTitles kinds;

    @Inject
    Standings standings;

    @Inject
    Shell shell;

    private @Nullable SearchPage found;

    /** Facets of one sort. */
    public record Group(String name, List<Choice> choices) {}

    /** A facet as a link: it narrows the search, or widens it again where it is chosen. */
    public record Choice(String label, long count, String href, boolean chosen) {}

    public SearchPage getFound() {
        SearchPage known = found;
        if (known == null) {
            known = search.find(query());
            found = known;
        }
        return known;
    }

    /** What was searched for, cut where nobody would have typed on. */
    public String getText() {
        String text = asked.text("q").strip();
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    public List<Group> getGroups() {
        Facets facets = getFound().facets();
        return Stream.of(
                        group("kind", facets.kinds(), kinds::of),
                        group("year", facets.years(), label -> label),
                        group("agency", facets.agencies(), label -> label),
                        group("region", facets.regions(), label -> label),
                        group("status", facets.statuses(), standings::of))
                .filter(group -> !group.choices().isEmpty())
                .toList();
    }

    public String tag(Hit hit) {
        return standings.of(hit.status(), hit.endsOn(), shell.moments());
    }

    public String kind(Hit hit) {
        return kinds.of(hit.kind());
    }

    /** Where the hits before these are, or empty. */
    public String getEarlier() {
        return from() == 0 ? "" : address().with("from", String.valueOf(Math.max(0, from() - HITS)));
    }

    /** Where the hits after these are, or empty. */
    public String getLater() {
        int next = from() + HITS;
        return next >= getFound().total() || next > DEEPEST ? "" : address().with("from", String.valueOf(next));
    }

    private Group group(String name, List<Facet> facets, UnaryOperator<String> words) {
        List<Choice> choices = new ArrayList<>();
        for (Facet facet : facets) {
            boolean chosen = asked.text(name).equals(facet.value());
            String href = address().with(name, chosen ? "" : facet.value());
            choices.add(new Choice(words.apply(facet.label()), facet.count(), href, chosen));
        }
        return new Group(name, choices);
    }

    private Address address() {
        return Address.of(asked, getText());
    }

    private int from() {
        return Math.min(asked.number("from"), DEEPEST);
    }

    private ArchiveQuery query() {
        int year = asked.number("year");
        return new ArchiveQuery(
                getText(),
                chosen("kind"),
                year == 0 ? null : year,
                agency(),
                chosen("region"),
                Stream.of(Standing.values())
                        .filter(standing -> standing.name().equals(asked.text("status")))
                        .findFirst()
                        .orElse(null),
                from(),
                HITS);
    }

    private @Nullable String chosen(String filter) {
        return Optional.of(asked.text(filter)).filter(value -> !value.isEmpty()).orElse(null);
    }

    private @Nullable UUID agency() {
        return asked.text("agency").isEmpty() ? null : asked.id("agency");
    }
}
