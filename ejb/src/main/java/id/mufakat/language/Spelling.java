package id.mufakat.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Holds numbers in words against their figures, as a language writes both. */
public final class Spelling {

    private static final long[] STEPS = {100, 1000, 1_000_000, 1_000_000_000, 1_000_000_000_000L};

    /** Longer figures have no words. */
    private static final int LONGEST = 15;

    public static final Spelling INDONESIAN =
            new Spelling(NumberWords::of, ".", ",", "koma", Set.of(), List.of(List.of("milyar", "miliar")));

    public static final Spelling ENGLISH =
            new Spelling(EnglishNumbers::of, ",", ".", "point", Set.of("and"), List.of());

    private final LongFunction<String> words;
    private final String thousands;
    private final String point;
    private final String pointWord;
    private final Set<String> fillers;
    private final List<List<String>> variants;
    private final Set<String> vocabulary;

    private Spelling(
            LongFunction<String> words,
            String thousands,
            String point,
            String pointWord,
            Set<String> fillers,
            List<List<String>> variants) {
        this.words = words;
        this.thousands = thousands;
        this.point = point;
        this.pointWord = pointWord;
        this.fillers = fillers;
        this.variants = variants;
        this.vocabulary = new TreeSet<>(fillers);
        Stream.concat(
                        LongStream.rangeClosed(0, 99).boxed(),
                        Arrays.stream(STEPS)
                                .flatMap(step -> LongStream.of(step, 2 * step))
                                .boxed())
                .flatMap(number -> Stream.of(words.apply(number).split("[ -]")))
                .forEach(vocabulary::add);
        variants.forEach(variant -> vocabulary.add(variant.get(0)));
        vocabulary.add(pointWord);
    }

    /** What parts groups of three digits. */
    public String thousands() {
        return thousands;
    }

    /** What parts a number from its fraction. */
    public String point() {
        return point;
    }

    /** Every word a number is made of. */
    public Set<String> vocabulary() {
        return vocabulary;
    }

    /**
     * @param whole digits, with or without {@link #thousands}
     * @param rest the digits behind the {@link #point}, or empty
     * @param written what stands there as its words, maybe with what is counted behind them
     * @return how the words would be right; empty if they are, or if those are no words of a number
     */
    public Optional<String> correct(String whole, String rest, String written) {
        String digits = whole.replace(thousands, "");
        if (digits.length() > LONGEST) {
            return Optional.empty();
        }
        List<String> right = right(Long.parseLong(digits), rest);
        List<String> said = tokens(written);
        List<String> number = said.stream().takeWhile(vocabulary::contains).toList();
        boolean same = right.stream().map(this::tokens).anyMatch(number::equals);
        boolean counted = !number.isEmpty() && said.size() - number.size() <= 1;
        return !same && (counted || isMisspelt(said, right)) ? Optional.of(right.get(0)) : Optional.empty();
    }

    private List<String> right(long number, String rest) {
        String base = words.apply(number);
        if (rest.matches("0*")) {
            return List.of(base);
        }
        String each = rest.chars()
                .mapToObj(digit -> words.apply(digit - '0'))
                .collect(Collectors.joining(" ", base + " " + pointWord + " ", ""));
        return rest.startsWith("0")
                ? List.of(each)
                : List.of(each, base + " " + pointWord + " " + words.apply(Long.parseLong(rest)));
    }

    private List<String> tokens(String written) {
        return Stream.of(written.toLowerCase(Locale.ROOT).strip().split("[\\s-]+"))
                .filter(word -> !fillers.contains(word))
                .map(this::usual)
                .toList();
    }

    private String usual(String word) {
        return variants.stream()
                .filter(variant -> variant.get(0).equals(word))
                .map(variant -> variant.get(1))
                .findFirst()
                .orElse(word);
    }

    /** Run together, or a letter or two away from what it should be. */
    private static boolean isMisspelt(List<String> said, List<String> right) {
        String joined = String.join("", said);
        return right.stream().map(words -> words.replaceAll("[ -]", "")).anyMatch(words -> {
            int slips = 1 + words.length() / 12;
            return joined.equals(words)
                    || Math.abs(joined.length() - words.length()) <= slips && distance(joined, words) <= slips;
        });
    }

    private static int distance(String one, String other) {
        int[] last = IntStream.rangeClosed(0, other.length()).toArray();
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int swap = last[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(swap, 1 + Math.min(last[j], row[j - 1]));
            }
            last = row;
        }
        return last[other.length()];
    }
}
