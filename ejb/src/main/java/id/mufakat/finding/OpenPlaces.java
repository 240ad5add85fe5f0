package id.mufakat.finding;

import id.mufakat.finding.Finding.Place;
import id.mufakat.finding.Manuscript.Passage;
import id.mufakat.text.Phrase;
import id.mufakat.text.Phrase.Blank;
import id.mufakat.text.Phrase.Literal;
import id.mufakat.text.Phrase.Reference;
import id.mufakat.text.Table;
import id.mufakat.wording.Typesetter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where something is still to be written or filled in, and where another part is named that is not there: by a reference that
 * follows its target, or typed by hand, where nobody notices that numbers have moved on.
 */
final class OpenPlaces implements Proofreader.Rule {

    private static final Pattern TYPED = Pattern.compile(
            "\\b(?:Pasal (?<number>\\d{1,4})(?![\\d\\p{L}])(?: ayat \\((?<paragraph>\\d{1,4})\\))?|ayat \\((?<alone>\\d{1,4})\\))");

    /** A name behind it says that it is an article of another text. */
    private static final Pattern OF_ANOTHER = Pattern.compile(
            "(?:[\\s,]*(?:ayat \\(\\d+\\)|huruf \\p{Ll}{1,2}\\b|angka \\d+|dan\\b|atau\\b|sampai dengan\\b|Pasal \\d+\\p{Lu}?))*"
                    + "\\s+(?!(?:Nota Kesepahaman|Perjanjian(?: Kerja Sama)?|Adendum) ini\\b)\\p{Lu}.*",
            Pattern.DOTALL);

    @Override
    public Stream<Finding> read(Manuscript text) {
        Set<String> open = new Typesetter().openFields(text.tree(), text.facts());
        open.removeAll(text.tree().late());
        Set<String> labels = text.passages().stream()
                .map(passage -> passage.place().labels())
                .collect(Collectors.toSet());
        Set<String> told = new HashSet<>();
        Stream<Finding> named = text.passages().stream().flatMap(passage -> passage.unit()
                .texts()
                .map(raw -> Phrase.parse(passage.line().unit(), raw))
                .flatMap(phrase -> Stream.concat(
                        open(phrase, passage.place(), open, told, text.guide()), typed(phrase, passage, labels))));
        Stream<Finding> empty = text.passages().stream()
                .filter(passage -> passage.unit().children().isEmpty())
                .filter(OpenPlaces::saysNothing)
                .map(passage -> Finding.error("unit-empty", passage.place()));
        return Stream.concat(empty, named);
    }

    /** A heading alone agrees on nothing; a table may have no head, but not nothing in its rows. */
    private static boolean saysNothing(Passage passage) {
        Table table = passage.unit().table();
        return table == null
                ? passage.unit().text().isBlank()
                : table.rows().stream().flatMap(List::stream).allMatch(String::isBlank);
    }

    private static Stream<Finding> open(Phrase phrase, Place place, Set<String> open, Set<String> told, Guide guide) {
        Stream<Finding> blanks = phrase.blanks()
                .map(Blank::name)
                .filter(open::contains)
                .filter(told::add)
                .map(name -> Finding.error("field-empty", place, guide.labels().apply(name)));
        Stream<Finding> broken = phrase.references()
                .map(Reference::unit)
                .filter(unit -> open.contains("ref:" + unit))
                .map(unit -> Finding.error("reference-broken", place, unit));
        return Stream.concat(blanks, broken);
    }

    private static Stream<Finding> typed(Phrase phrase, Passage passage, Set<String> labels) {
        return phrase.pieces().stream()
                .filter(Literal.class::isInstance)
                .map(Literal.class::cast)
                .map(Literal::text)
                .flatMap(literal -> typed(literal, passage, labels).stream());
    }

    private static List<Finding> typed(String literal, Passage passage, Set<String> labels) {
        List<Finding> found = new ArrayList<>();
        Matcher typed = TYPED.matcher(literal);
        while (typed.find()) {
            String target = target(typed, passage);
            String rest = literal.substring(typed.end());
            if (!target.isEmpty()
                    && !labels.contains(target)
                    && !OF_ANOTHER.matcher(rest).matches()) {
                found.add(Finding.warning(
                        "reference-nowhere", passage.place(), typed.group().strip()));
            }
        }
        return found;
    }

    /** As the place it names is labelled; empty where it cannot be told. */
    private static String target(Matcher typed, Passage passage) {
        String alone = typed.group("alone");
        if (alone != null) {
            return passage.article()
                    .map(article -> article.label() + " (" + alone + ")")
                    .orElse("");
        }
        String paragraph = typed.group("paragraph");
        String article = "Pasal " + typed.group("number");
        return paragraph == null ? article : article + " (" + paragraph + ")";
    }
}
