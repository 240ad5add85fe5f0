package id.mufakat.document;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What some things are called, for a sentence in whatever language its reader has.
 *
 * @param each one entry for each thing, by language
 */
public record Labels(List<Map<String, String>> each) {

    public Labels {
        each = List.copyOf(each);
    }

    /** In that language, or else in Indonesian. */
    public String in(String language) {
        return each.stream().map(words -> Field.in(words, language, "")).collect(Collectors.joining(", "));
    }
}
