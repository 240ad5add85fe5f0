package id.mufakat.launcher;

import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The words after a command: {@code --name value}, {@code --name=value} or a lone {@code --name}. */
public record Arguments(Map<String, String> values) {

    private static final String HELP = "--help";

    /**
     * Refuses what the command does not know.
     *
     * @param valued the options that need a value
     * @param flags the options that stand alone
     */
    public static Arguments parse(String[] words, Set<String> valued, Set<String> flags) {
        Map<String, String> values = new TreeMap<>();
        for (Iterator<String> rest = Arrays.asList(words).iterator(); rest.hasNext(); ) {
            String word = rest.next();
            int equals = word.indexOf('=');
            String name = equals < 0 ? word : word.substring(0, equals);
            if (valued.contains(name)) {
                values.put(name, equals < 0 ? next(rest, name) : word.substring(equals + 1));
            } else if (flags.contains(word) || word.equals(HELP) || word.equals("-h")) {
                values.put(word.equals("-h") ? HELP : word, "");
            } else {
                throw new CannotRun("There is no option " + word + " here; --help lists them.");
            }
        }
        return new Arguments(values);
    }

    private static String next(Iterator<String> rest, String name) {
        if (!rest.hasNext()) {
            throw new CannotRun(name + " needs a value; --help shows which.");
        }
        return rest.next();
    }

    public boolean has(String name) {
        return values.containsKey(name);
    }

    public boolean asksForHelp() {
        return has(HELP);
    }

    public Optional<String> find(String name) {
        return Optional.ofNullable(values.get(name));
    }
}
