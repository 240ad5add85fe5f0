package id.mufakat.reader.verify;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is said of one file.
 *
 * @param reasons in words for programs
 * @param sentences the same for people; empty where the word is the judge's own
 * @param judged what the judge found, or missing if it could not read the file
 */
record Finding(Path file, Verdict verdict, List<String> reasons, List<String> sentences, JsonNode judged) {

    static Finding of(Path file, Verdict verdict, Collection<Reason> reasons, JsonNode judged) {
        return new Finding(
                file,
                verdict,
                reasons.stream().map(Reason::word).toList(),
                reasons.stream().map(Reason::sentence).toList(),
                judged);
    }

    /** The same file with another verdict, for a reason that other files give. */
    Finding with(Verdict other, Reason reason) {
        return new Finding(file, other, and(reasons, reason.word()), and(sentences, reason.sentence()), judged);
    }

    private static List<String> and(List<String> words, String word) {
        return Stream.concat(words.stream(), Stream.of(word)).toList();
    }
}
