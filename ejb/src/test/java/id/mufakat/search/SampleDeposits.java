package id.mufakat.search;

import id.mufakat.TestHouse;
import id.mufakat.archive.Deposit;
import id.mufakat.archive.Deposit.Depositor;
import id.mufakat.archive.DepositDocument;
import id.mufakat.document.Vault;
import id.mufakat.party.Agency;
import id.mufakat.reading.Extract;
import id.mufakat.reading.Judgement;
import id.mufakat.reading.Reader;
import id.mufakat.reading.Unreadable;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Files for the archive that need no printer: plain words, and a reader for them. */
public final class SampleDeposits {

    private SampleDeposits() {}

    static UUID add(TestHouse house, String title, String number, String words, Agency one, Agency two) {
        byte[] file = words.getBytes(StandardCharsets.UTF_8);
        return house.in(() -> house.get(DepositDocument.class)
                .deposit(new Deposit(
                        UUID.randomUUID(),
                        house.get(Vault.class).put(file),
                        "MEMORANDUM",
                        title,
                        "kerja sama antarinstansi",
                        List.of(number),
                        one.equals(two) ? List.of(depositor(one)) : List.of(depositor(one), depositor(two)),
                        words.contains("naskah") ? List.of("I Putu Wirawan, S.H.") : List.of(),
                        "51.03",
                        LocalDate.of(2024, 5, 8),
                        null,
                        "HK.02",
                        "AGREEMENT_ORIGINAL")));
    }

    /** One that nobody has to tell from others. */
    public static UUID add(TestHouse house) {
        Agency agency = new Agency(
                UUID.randomUUID(), "LAIN", Agency.Type.OTHER, "Badan Fiktif", "Fiktif", LocalDate.of(2018, 8, 15));
        return add(house, "Nota Kesepahaman", "1", "Nota Kesepahaman", agency, agency);
    }

    private static Depositor depositor(Agency agency) {
        List<String> aliases = agency.shortName().startsWith("Bawaslu") ? List.of("Panwaskab") : List.of();
        return new Depositor(agency.id(), agency.name(), agency.shortName(), aliases);
    }

    /** Reads plain text, or refuses as it is told. */
    static final class PlainReader implements Reader {

        /** Why it refuses; empty while it reads. */
        volatile String refusal = "";

        @Override
        public Extract extract(byte[] file) {
            if (!refusal.isEmpty()) {
                throw new Unreadable(refusal);
            }
            return new Extract("text/plain", new String(file, StandardCharsets.UTF_8), 1, false);
        }

        @Override
        public void inspect(byte[] file) {
            extract(file);
        }

        @Override
        public Judgement judge(byte[] pdf, List<byte[]> anchors, List<byte[]> lists) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean isReady() {
            return refusal.isEmpty();
        }
    }
}
