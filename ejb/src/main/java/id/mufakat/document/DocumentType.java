package id.mufakat.document;

import id.mufakat.party.Agency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One folder of {@code templates/}: everything the house knows about a kind of document.
 *
 * @param code the glossary's word, such as {@code MEMORANDUM}
 * @param folder the folder's name, such as {@code nota-kesepahaman}
 * @param title the display title by language ({@code id}, {@code en})
 * @param group the group of official documents that decides how names are written: {@code REGULATORY},
 *     {@code ASSIGNMENT}, {@code CORRESPONDENCE} or {@code SPECIAL} (Permendagri 1/2023 art. 44)
 * @param process the id of the diagram that carries it, or {@code none}
 * @param parties which kinds of agency the text is written for, party by party: what it says of PIHAK KESATU must be
 *     true of the agency that stands there; empty for any kind
 * @param slots who signs, in the order of the file
 * @param fields what the drafter fills in
 * @param term the NUMBER field that says for how many years it is in force; null for a type without an end
 * @param archive class code and retention rule
 * @param edition the fingerprint of the whole folder: templates evolve, signed text does not
 */
public record DocumentType(
        String code,
        String folder,
        Map<String, String> title,
        String group,
        String process,
        List<Set<Agency.Type>> parties,
        List<SlotRule> slots,
        List<Field> fields,
        @Nullable String term,
        ArchiveRule archive,
        Fingerprint edition) {

    /**
     * A place for a signature: the head of a party's agency signs there.
     *
     * @param id the name of the PDF's signature field, such as {@code first}
     * @param party the number of the party that signs here, from 1
     * @param order who signs first; the host signs last
     * @param duties the unit of the text that says what this party takes upon itself, or empty: what a signatory must
     *     see before signing
     */
    public record SlotRule(String id, int party, int order, String duties) {}

    /** Whether the text may name these kinds of agency, in this order. */
    public boolean takes(List<Agency.Type> kinds) {
        return kinds.size() == parties.size()
                && IntStream.range(0, kinds.size())
                        .allMatch(
                                i -> parties.get(i).isEmpty() || parties.get(i).contains(kinds.get(i)));
    }

    /** Whether the two can agree on such a text, whichever of them is which party. */
    public boolean joins(Agency.Type one, Agency.Type other) {
        return takes(List.of(one, other)) || takes(List.of(other, one));
    }

    /** @param retention the retention rule's code, such as {@code AGREEMENT_ORIGINAL} */
    public record ArchiveRule(String classification, String retention) {}

    /** How far a document may travel (klasifikasi keamanan). */
    public enum Security {
        ORDINARY("B"),
        LIMITED("T"),
        SECRET("R"),
        TOP_SECRET("SR");

        /** How forms call it. */
        public static final String FIELD = "keamanan";

        private final String letter;

        Security(String letter) {
            this.letter = letter;
        }

        /** As a number may begin with it. */
        public String letter() {
            return letter;
        }

        /** What is still a draft is limited, however open the document will be. */
        public Security whileDraft() {
            return this == ORDINARY ? LIMITED : this;
        }
    }

    /** How soon a document wants to be dealt with (sifat). */
    public enum Urgency {
        ORDINARY,
        IMPORTANT,
        URGENT,
        MOST_URGENT;

        /** How forms call it. */
        public static final String FIELD = "sifat";
    }

    /**
     * A row of the records classification.
     *
     * @param title by language
     * @param source the regulation that the code belongs to, and where it was seen
     * @param verified whether somebody has compared code and title with that regulation
     */
    public record Classification(Map<String, String> title, String source, boolean verified) {}

    /**
     * A row of the retention schedule (JRA).
     *
     * @param series what is kept, by language
     * @param after what the active years are counted from; null where the schedule does not say
     * @param active years at hand
     * @param inactive years in the records centre, after these
     */
    public record Retention(Map<String, String> series, @Nullable Trigger after, int active, int inactive, Fate fate) {}

    /** The event from which a retention is counted: never the day of filing (invariant 12). */
    public enum Trigger {
        AGREEMENT_ENDED,
        BUDGET_YEAR_ENDED,
        CASE_CLOSED,
        SIGNED,
        STAGE_ENDED,
        VALIDITY_ENDED
    }

    /** What becomes of a record in the end. */
    public enum Fate {
        DESTROY,
        PERMANENT,
        REVIEW
    }
}
