package id.mufakat.web.operation;

import id.mufakat.web.shell.Words;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Says what stopped a step in the words that people get when the same happens to them, if there are such words. */
final class Reasons {

    /** As the engine keeps a failure: its class, and its message, which may end with a reason of its own. */
    private static final Pattern FAILURE = Pattern.compile("(?:[\\w$]+\\.)*(\\w+): (?:.*: )?(.*)");

    private Reasons() {}

    /** Empty for what is no refusal, and for one whose sentence needs facts that nobody kept. */
    static Optional<String> sentence(String technical, Words words) {
        Matcher failure = FAILURE.matcher(technical);
        if (!failure.matches()) {
            return Optional.empty();
        }
        String type = failure.group(1).replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        return Stream.of(type + "." + failure.group(2), "refusal." + type)
                .filter(words::has)
                .map(words::say)
                .filter(sentence -> !sentence.contains("{"))
                .findFirst();
    }
}
