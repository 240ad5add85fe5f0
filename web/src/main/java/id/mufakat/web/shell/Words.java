package id.mufakat.web.shell;

import id.mufakat.Refusal;
import id.mufakat.document.Filled;
import id.mufakat.document.Labels;
import id.mufakat.finding.Finding;
import id.mufakat.text.Unit;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every word of the interface, in one language; the bundles lie beside the packages as {@code messages_*.properties}. */
public final class Words {

    private static final String BUNDLE = "id.mufakat.web.messages";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final ResourceBundle bundle;

    private Words(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(BUNDLE, locale, Words.class.getClassLoader(), NO_FALLBACK);
    }

    public static Words in(Locale locale) {
        return new Words(locale);
    }

    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /**
     * @param facts fill the placeholders of the sentence; without facts it is taken as it stands
     * @throws MissingResourceException if nobody has written this sentence yet
     */
    public String say(String key, Object... facts) {
        String sentence = bundle.getString(key);
        return facts.length == 0 ? sentence : new MessageFormat(sentence, locale).format(facts);
    }

    /** What is wrong in a text, with its place in front. */
    public String say(Finding finding) {
        Object[] facts = Stream.concat(Stream.of(finding.place()), finding.facts().stream())
                .map(this::readable)
                .toArray();
        return say("fault." + finding.rule(), facts);
    }

    /** Such as {@code Pasal 3 (2)} or {@code Dasar hukum 4}. */
    public String say(Finding.Place place) {
        Unit.Kind part = place.part();
        if (part == null) {
            return say("place.whole");
        }
        String labels = place.labels().replaceAll("\\.$", "");
        boolean named = part == Unit.Kind.ARTICLE || part == Unit.Kind.ANNEX;
        String name = say("place." + part.name());
        return labels.isEmpty() ? name : named ? labels : name + " " + labels;
    }

    /**
     * The sentence of a refusal. When its last fact is a reason that has a sentence of its own under
     * {@code <type>.<reason>}, that one is said.
     */
    public String say(Refusal refusal) {
        Object[] facts = refusal.facts().stream().map(this::readable).toArray();
        if (facts.length > 0) {
            Object last = refusal.facts().get(facts.length - 1);
            String reason = refusal.type() + "." + last;
            if (has(reason)) {
                return say(reason, facts);
            }
        }
        return say("refusal." + refusal.type(), facts);
    }

    private String either(List<?> several) {
        return several.stream()
                .map(one -> readable(one).toString())
                .collect(Collectors.joining(" " + say("form.or") + " "));
    }

    /** Days as people write them, fields, roles and kinds of agency by their names, several joined by "or". */
    private Object readable(Object fact) {
        if (fact instanceof Filled filled) {
            return filled.value().isEmpty() ? say("form.blank") : filled.read(locale.getLanguage());
        }
        if (fact instanceof LocalDate day) {
            return day.format(DateTimeFormatter.ofPattern("d MMMM uuuu", locale));
        }
        if (fact instanceof Labels labels) {
            return labels.in(locale.getLanguage());
        }
        if (fact instanceof Finding.Place place) {
            return say(place);
        }
        if (fact instanceof List<?> several) {
            return several.isEmpty() ? say("agency.type.any") : either(several);
        }
        return Stream.of("role.", "agency.type.")
                .map(prefix -> prefix + fact)
                .filter(key -> fact instanceof String && has(key))
                .findFirst()
                .<Object>map(this::say)
                .orElse(fact);
    }
}
