package id.mufakat.archive;

import id.mufakat.document.Fingerprint;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A finished document as it is handed to the archive, with the facts it is found by.
 *
 * @param subject the agreement or other business it came from
 * @param paper the signed file in the vault
 * @param kind the document type's code
 * @param topic in sentence case
 * @param numbers one per party, as printed
 * @param agencies the parties; they may see it
 * @param names of the signatories, as printed
 * @param region code of the region it concerns, or null for the nation
 * @param date printed on it
 * @param endsOn the last day it is in force, or null for ever
 * @param classification the records classification code, such as {@code HK.02}
 * @param retention the retention rule's code; its clock starts only from an event (invariant 12)
 */
public record Deposit(
        UUID subject,
        Fingerprint paper,
        String kind,
        String title,
        String topic,
        List<String> numbers,
        List<Depositor> agencies,
        List<String> names,
        @Nullable String region,
        LocalDate date,
        @Nullable LocalDate endsOn,
        String classification,
        String retention) {

    /** A party and the names it is searched by, former and misspelt ones included. */
    public record Depositor(UUID agency, String name, String shortName, List<String> aliases) {}
}
