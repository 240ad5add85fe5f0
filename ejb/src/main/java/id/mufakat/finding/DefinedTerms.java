package id.mufakat.finding;

import id.mufakat.finding.Manuscript.Passage;
import id.mufakat.text.Phrase;
import id.mufakat.text.Phrase.Literal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Terms: defined twice, defined and never used, used and not defined, or spelled otherwise than defined. Only what is
 * surely a term counts: what stands behind "selanjutnya disebut", in an article of definitions, one of the usual names of
 * parties, or an abbreviation.
 */
final class DefinedTerms implements Proofreader.Rule {

    private static final String CAPITALS = "\\p{Lu}[\\p{Lu}\\p{N}]+(?:[ -]\\p{Lu}[\\p{Lu}\\p{N}]+)*(?!\\p{Ll})";
    private static final String TITLED =
            "\\p{Lu}[\\p{L}\\p{N}/-]*(?: (?:(?:dan|atau|of|and) )?\\p{Lu}[\\p{L}\\p{N}/-]*){0,7}";

    /** What somebody does, by which another text or part is named and nothing defined. */
    private static final Pattern NO_TERM =
            Pattern.compile("(?:Pasal|Ayat|Huruf|Angka|Lampiran|Bab|Undang|Peraturan|Keputusan|Tahun)\\b.*");

    private static final Pattern HEAD = Pattern.compile("^(" + TITLED + ")(?= (?:adalah|means)\\b)");

    private static final Pattern ABBREVIATION = Pattern.compile(
            "(?<![\\p{L}\\p{N}./&-]|\\p{Lu} )(?<word>\\p{Lu}{3,7})(?![\\p{L}\\p{N}/&-]|\\.\\p{L}| \\p{Lu}{2})");

    private static final Pattern IN_BRACKETS = Pattern.compile("\\((\\p{Lu}{2,})\\)");

    /** "Rapat yang disebut Rapat Pleno" only names; with this word it defines. */
    private static final String ANNOUNCED = "selanjutnya";

    private static final Pattern ROMAN = Pattern.compile("[IVXLC]+");

    /** A term and the passages that define it. */
    private record Terms(Map<String, List<Passage>> defined, Set<String> explained) {}

    /** A word of the text that is a term, or could be. */
    private record Use(String term, Passage passage) {}

    @Override
    public Stream<Finding> read(Manuscript text) {
        Terms terms = terms(text);
        List<Finding> found = new ArrayList<>();
        terms.defined().forEach((term, places) -> {
            if (places.size() > 1) {
                found.add(Finding.warning("term-twice", places.get(1).place(), term));
            }
        });
        uses(text, terms, found);
        abbreviations(text, terms).forEach(found::add);
        spellings(text, terms).forEach(found::add);
        return found.stream();
    }

    private static Terms terms(Manuscript text) {
        Map<String, List<Passage>> defined = new LinkedHashMap<>();
        Set<String> explained = new HashSet<>(text.guide().abbreviations());
        Pattern behind = defining(text.guide());
        for (Passage passage : text.passages()) {
            Stream.concat(named(behind, passage.line().text()), headOf(passage, text.guide()))
                    .distinct()
                    .forEach(term -> defined.computeIfAbsent(term, none -> new ArrayList<>())
                            .add(passage));
            IN_BRACKETS.matcher(passage.line().text()).results().forEach(match -> explained.add(match.group(1)));
        }
        return new Terms(defined, explained);
    }

    private static Pattern defining(Guide guide) {
        String words = guide.defining().stream().map(Pattern::quote).collect(Collectors.joining("|"));
        return Pattern.compile("(?<=[\\s,(])(?i:" + words
                + ")(?: (?:sebagai|dengan|as))?,? (?:[\"\\u201C](?<quoted>[^\"\\u201D]{2,80})"
                + "[\"\\u201D]|(?<capitals>" + CAPITALS + ")(?: (?:dan|atau|and) (?<other>" + CAPITALS
                + "))?|(?<titled>" + TITLED
                + "))");
    }

    private static Stream<String> named(Pattern defining, String text) {
        Matcher match = defining.matcher(text);
        List<String> terms = new ArrayList<>();
        while (match.find()) {
            boolean announced = text.substring(0, match.start()).contains(ANNOUNCED);
            Stream.of("quoted", "capitals", "other", "titled")
                    .filter(group -> announced || !group.equals("titled"))
                    .flatMap(group -> Stream.ofNullable(match.group(group)))
                    .map(String::strip)
                    .filter(term -> !NO_TERM.matcher(term).matches())
                    .forEach(terms::add);
        }
        return terms.stream();
    }

    /** In an article of definitions each unit begins with what it defines. */
    private static Stream<String> headOf(Passage passage, Guide guide) {
        boolean definition = passage.article()
                .map(article -> String.valueOf(article.heading()).toLowerCase(Locale.ROOT))
                .filter(heading -> guide.definitions().stream().anyMatch(heading::contains))
                .isPresent();
        Matcher head = HEAD.matcher(passage.line().text());
        return definition && head.find() ? Stream.of(head.group(1)) : Stream.empty();
    }

    /** Goes through the text once, longest terms first, so that PIHAK KESATU is no PIHAK. */
    private static void uses(Manuscript text, Terms terms, List<Finding> found) {
        List<String> all = Stream.concat(terms.defined().keySet().stream(), text.guide().parties().stream())
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        if (all.isEmpty()) {
            return;
        }
        String words = all.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        Pattern any = Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + words + ")(?![\\p{L}\\p{N}])");
        List<Use> uses = text.passages().stream()
                .flatMap(passage -> passage.texts()
                        .flatMap(line -> any.matcher(line).results())
                        .map(match -> new Use(match.group(), passage)))
                .toList();
        unused(terms, uses, all).forEach(found::add);
        Set<String> told = new HashSet<>(terms.defined().keySet());
        uses.stream()
                .filter(use -> use.passage().isProse())
                .filter(use -> told.add(use.term()))
                .forEach(use -> found.add(
                        Finding.warning("term-undefined", use.passage().place(), use.term())));
    }

    private static Stream<Finding> unused(Terms terms, List<Use> uses, List<String> all) {
        Map<String, Long> count = uses.stream().collect(Collectors.groupingBy(Use::term, Collectors.counting()));
        return terms.defined().entrySet().stream()
                .filter(entry -> count.getOrDefault(entry.getKey(), 0L)
                        <= entry.getValue().size())
                .filter(entry -> all.stream().noneMatch(longer -> isPartOf(entry.getKey(), longer, count)))
                .map(entry ->
                        Finding.warning("term-unused", entry.getValue().get(0).place(), entry.getKey()));
    }

    /** ASN is used where Netralitas ASN is; PIHAK is not where PIHAK KESATU is, which is another. */
    private static boolean isPartOf(String term, String longer, Map<String, Long> count) {
        boolean capitals = longer.equals(longer.toUpperCase(Locale.ROOT));
        return !capitals
                && !longer.equals(term)
                && count.containsKey(longer)
                && List.of(longer.split("[ -]")).containsAll(List.of(term.split("[ -]")));
    }

    /** Only as people typed them: what facts bring, such as the names of agencies, is nobody's to explain here. */
    private static Stream<Finding> abbreviations(Manuscript text, Terms terms) {
        Set<String> told = new HashSet<>(terms.explained());
        Stream.concat(terms.defined().keySet().stream(), text.guide().parties().stream())
                .flatMap(term -> Stream.of(term.split("[ -]")))
                .forEach(told::add);
        return text.passages().stream().filter(Passage::isProse).flatMap(passage -> literals(passage)
                .flatMap(literal -> ABBREVIATION.matcher(literal).results())
                .map(MatchResult::group)
                .filter(word -> !ROMAN.matcher(word).matches() && told.add(word))
                .map(word -> Finding.warning("term-undefined", passage.place(), word)));
    }

    private static Stream<String> literals(Passage passage) {
        return Phrase.parse(passage.line().unit(), passage.unit().text()).pieces().stream()
                .filter(Literal.class::isInstance)
                .map(piece -> ((Literal) piece).text())
                .filter(literal -> !literal.equals(literal.toUpperCase(Locale.ROOT)));
    }

    /** PARA PIHAK is not Para Pihak: whoever reads both asks what the difference means. */
    private static Stream<Finding> spellings(Manuscript text, Terms terms) {
        Map<String, String> meant = terms.defined().keySet().stream()
                .filter(term -> term.contains(" ") && term.equals(term.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toMap(DefinedTerms::titled, term -> term, (one, other) -> one));
        if (meant.isEmpty()) {
            return Stream.empty();
        }
        String words = meant.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|"));
        Pattern any = Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + words + ")(?![\\p{L}\\p{N}])");
        Set<String> told = new HashSet<>();
        return text.passages().stream().filter(Passage::isProse).flatMap(passage -> any.matcher(
                        passage.line().text())
                .results()
                .map(MatchResult::group)
                .filter(told::add)
                .map(word -> Finding.warning("term-spelled", passage.place(), word, meant.getOrDefault(word, ""))));
    }

    private static String titled(String capitals) {
        return Stream.of(capitals.split(" "))
                .map(word -> word.substring(0, 1) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }
}
