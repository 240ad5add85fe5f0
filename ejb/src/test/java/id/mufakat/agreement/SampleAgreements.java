package id.mufakat.agreement;

import id.mufakat.document.Fingerprint;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Agreements at every stage of their life. */
public final class SampleAgreements {

    public static final Instant NOON = Instant.parse("2024-05-08T04:00:00Z");
    public static final UUID BAWASLU = UUID.fromString("00000000-0000-4000-8000-000000000001");
    public static final UUID BKPSDM = UUID.fromString("00000000-0000-4000-8000-000000000002");
    public static final UUID STRANGER = UUID.fromString("00000000-0000-4000-8000-000000000003");
    public static final UUID DRAFTER = UUID.fromString("00000000-0000-4000-8000-000000000011");
    public static final UUID REGISTRAR = UUID.fromString("00000000-0000-4000-8000-000000000012");
    public static final Fingerprint PAPER = Fingerprint.of("paper".getBytes(StandardCharsets.UTF_8));
    public static final String ROOT = "ab".repeat(32);

    private SampleAgreements() {}

    public static Agreement drafted() {
        return drafted(ZoneId.of("Asia/Makassar"));
    }

    private static Agreement drafted(ZoneId zone) {
        Subject subject = new Subject("MEMORANDUM", PAPER, "netralitas", "Mangupura", Subject.Mode.ELECTRONIC, "{}");
        return new Agreement(
                UUID.randomUUID(),
                subject,
                List.of(party(BAWASLU), party(BKPSDM)),
                new Beginning(DRAFTER, NOON, BAWASLU, "bcd234fgh567", zone));
    }

    public static Agreement submitted() {
        return submitted(drafted());
    }

    private static Agreement submitted(Agreement agreement) {
        agreement.submit(
                new Submission(DRAFTER, NOON, PAPER, ROOT, new Particulars("Nota Kesepahaman", Map.of(), List.of())));
        return agreement;
    }

    public static Agreement approved() {
        Agreement agreement = submitted();
        agreement.approved();
        return agreement;
    }

    public static Agreement numbered() {
        return numbered(ZoneId.of("Asia/Makassar"));
    }

    /** Drafted by an agency whose days begin and end there. */
    static Agreement numbered(ZoneId zone) {
        Agreement agreement = submitted(drafted(zone));
        agreement.approved();
        agreement.number(BAWASLU, "001/HK.02.00/K.BA-03/05/2024", REGISTRAR);
        agreement.number(BKPSDM, "100.3.7.1/001/BKPSDM/2024", REGISTRAR);
        return agreement;
    }

    public static Agreement signing() {
        Agreement agreement = numbered();
        agreement.freeze(NOON);
        agreement.printed(PAPER);
        agreement.openSigning(UUID.randomUUID());
        return agreement;
    }

    private static Party party(UUID agency) {
        return new Party(agency, UUID.randomUUID(), UUID.randomUUID());
    }
}
