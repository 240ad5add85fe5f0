package id.mufakat.finding;

import id.mufakat.finding.Manuscript.Passage;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words that look like another word of the same text and are not it: {@code PlHAK} (small l) beside {@code PIHAK}, a
 * letter with a dot below beside the plain one; and figures with a letter O among them. Other scripts cannot occur here,
 * see {@link HiddenCharacters}, so that this small table of look-alikes is enough.
 */
final class Lookalikes implements Proofreader.Rule {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{3,}");
    private static final Pattern LETTER_IN_NUMBER =
            Pattern.compile("(?<![\\p{L}\\p{N}.,/-])\\d[\\d.]*[Oo][\\dOo]*(?![\\p{L}])");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** How often a word stands in the text, and where first. */
    private record Word(String letters, int count, Passage first) {

        Word again() {
            return new Word(letters, count + 1, first);
        }
    }

    @Override
    public Stream<Finding> read(Manuscript text) {
        Map<String, Map<String, Word>> alike = new LinkedHashMap<>();
        List<Finding> found = new ArrayList<>();
        for (Passage passage : text.passages()) {
            passage.texts().forEach(words -> {
                WORD.matcher(words).results().map(MatchResult::group).forEach(word -> count(alike, word, passage));
                LETTER_IN_NUMBER
                        .matcher(words)
                        .results()
                        .forEach(number ->
                                found.add(Finding.warning("letter-in-number", passage.place(), number.group())));
            });
        }
        alike.values().stream()
                .filter(words -> words.size() > 1)
                .flatMap(Lookalikes::strangers)
                .forEach(found::add);
        return found.stream();
    }

    private static void count(Map<String, Map<String, Word>> alike, String word, Passage passage) {
        alike.computeIfAbsent(skeleton(word), none -> new LinkedHashMap<>())
                .merge(word.toLowerCase(Locale.ROOT), new Word(word, 1, passage), (known, again) -> known.again());
    }

    /** The commonest of words that look alike is the one that is meant. */
    private static Stream<Finding> strangers(Map<String, Word> words) {
        Word meant = words.values().stream()
                .reduce((one, other) -> other.count() > one.count() ? other : one)
                .orElseThrow();
        return words.values().stream()
                .filter(word -> word != meant)
                .map(word -> Finding.warning(
                        "letter-alike",
                        word.first().place(),
                        word.letters(),
                        meant.letters(),
                        difference(word, meant)));
    }

    /** The first character that is another one, by its number in Unicode: the eye cannot tell. */
    private static String difference(Word word, Word meant) {
        int i = 0;
        int shorter = Math.min(word.letters().length(), meant.letters().length()) - 1;
        while (i < shorter
                && Character.toLowerCase(word.letters().charAt(i))
                        == Character.toLowerCase(meant.letters().charAt(i))) {
            i++;
        }
        int letter = word.letters().codePointAt(i);
        return String.format(Locale.ROOT, "U+%04X %s", letter, Character.getName(letter));
    }

    /** What is left when everything that looks the same is the same; only of words with letters. */
    private static String skeleton(String word) {
        String plain =
                MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
        StringBuilder bones = new StringBuilder();
        boolean letters = false;
        for (char letter : plain.toCharArray()) {
            letters |= Character.isLetter(letter);
            bones.append(
                    switch (letter) {
                        case 'I', 'l', '1' -> 'l';
                        case '0', 'O', 'o' -> 'o';
                        default -> Character.toLowerCase(letter);
                    });
        }
        return letters ? bones.toString() : word;
    }
}
