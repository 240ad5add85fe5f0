package id.mufakat.initiative;

import id.mufakat.Malformed;
import id.mufakat.document.DocumentType;
import id.mufakat.document.DocumentTypes;
import id.mufakat.party.Parties;
import id.mufakat.regulation.Citation;
import id.mufakat.regulation.Regulation;
import id.mufakat.regulation.Regulations;
import id.mufakat.text.Tree;
import id.mufakat.text.Unit;
import id.mufakat.text.Unit.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The regulations that a text rests on, chosen from the register and set among those that its template cites. */
@ApplicationScoped
public class LegalGrounds {

    private static final String ENDING = "[\\s;.]*(;\\s*dan)?[\\s;.]*$";

    @Inject
    Regulations regulations;

    @Inject
    DocumentTypes types;

    @Inject
    Parties parties;

    LegalGrounds() {}

    LegalGrounds(Regulations regulations) {
        this.regulations = regulations;
    }

    /** What a drafter of the agency may add to the template's. */
    public List<Regulation> offered(DocumentType type, UUID agency) {
        String clauses = new String(types.file(type.folder() + "/clauses.json"), StandardCharsets.UTF_8);
        return offered(Tree.of(type.code(), type.edition().hex(), clauses), parties.todayOf(agency));
    }

    /** Those in force that the text does not cite yet, and that change no other; none for a text that has no place for them. */
    List<Regulation> offered(Tree tree, LocalDate today) {
        if (bases(tree).isEmpty()) {
            return List.of();
        }
        Set<String> left = cited(tree);
        regulations.all().forEach(regulation -> left.addAll(regulation.amendments()));
        return regulations.all().stream()
                .filter(regulation -> regulation.isInForceOn(today) && !left.contains(regulation.key()))
                .sorted(order())
                .toList();
    }

    /**
     * The text with these as well: each stands behind what ranks with it or above it.
     *
     * @throws Malformed if one is not in the register, or not in force any more
     */
    public Tree add(Tree tree, List<String> keys, LocalDate today) {
        Tree grown = tree;
        for (String key : keys) {
            Regulation regulation = regulations.find(key).orElseThrow(() -> new Malformed("bases", "not-a-choice"));
            if (!regulation.isInForceOn(today)) {
                throw new Malformed("bases", "not-in-force");
            }
            if (!cited(grown).contains(key)) {
                grown = add(grown, regulation);
            }
        }
        return grown == tree ? tree : punctuated(grown);
    }

    private Tree add(Tree tree, Regulation regulation) {
        List<Unit> bases = bases(tree);
        if (bases.isEmpty()) {
            throw new Malformed("bases", "unknown");
        }
        String id = "basis-" + regulation.key().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        Unit added = Unit.of(id, Kind.LEGAL_BASIS, cited(regulation) + ";");
        return bases.stream()
                .filter(basis -> order().compare(first(basis, regulation), regulation) <= 0)
                .reduce((one, other) -> other)
                .map(before -> tree.insertAfter(before.id(), added))
                .orElseGet(() -> leading(tree, bases.get(0), added));
    }

    /** Before all others; bases stand at the top of a text. */
    private static Tree leading(Tree tree, Unit head, Unit added) {
        List<Unit> units = new ArrayList<>(tree.units());
        int place = units.indexOf(head);
        if (place < 0) {
            return tree.insertAfter(head.id(), added);
        }
        units.add(place, added);
        return new Tree(tree.type(), tree.edition(), tree.language(), tree.late(), units);
    }

    /** With its latest amendment, as such a line says it. */
    private String cited(Regulation regulation) {
        List<String> amendments = regulation.amendments();
        String latest = amendments.isEmpty() ? "" : amendments.get(amendments.size() - 1);
        String often = amendments.size() > 1 ? "beberapa kali diubah, terakhir" : "diubah";
        return regulations
                .find(latest)
                .map(regulations::cite)
                .map(citation -> " sebagaimana telah " + often + " dengan " + citation.split(" tentang ", 2)[0])
                .map(behind -> regulations.cite(regulation) + behind)
                .orElseGet(() -> regulations.cite(regulation));
    }

    /** What it cites; something that the register does not know counts for as much as what is compared with it. */
    private Regulation first(Unit basis, Regulation otherwise) {
        return regulations.citedIn(basis.text()).stream()
                .filter(citation -> !citation.within())
                .flatMap(citation -> regulations.find(citation.key()).stream())
                .findFirst()
                .orElse(otherwise);
    }

    private Comparator<Regulation> order() {
        return Comparator.<Regulation>comparingInt(regulation -> regulations.rank(regulation.kind()))
                .thenComparingInt(Regulation::year);
    }

    private Set<String> cited(Tree tree) {
        return bases(tree).stream()
                .flatMap(basis -> regulations.citedIn(basis.text()).stream())
                .map(Citation::key)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Semicolons between them, "dan" before the last, a full stop behind it. */
    private static Tree punctuated(Tree tree) {
        List<Unit> bases = bases(tree);
        Tree tidy = tree;
        for (int i = 0; i < bases.size(); i++) {
            int left = bases.size() - 1 - i;
            String text = bases.get(i).text().replaceFirst(ENDING, left == 0 ? "." : left == 1 ? "; dan" : ";");
            if (!text.equals(bases.get(i).text())) {
                tidy = tidy.reword(bases.get(i).id(), text);
            }
        }
        return tidy;
    }

    private static List<Unit> bases(Tree tree) {
        return tree.all().filter(unit -> unit.kind() == Kind.LEGAL_BASIS).toList();
    }
}
