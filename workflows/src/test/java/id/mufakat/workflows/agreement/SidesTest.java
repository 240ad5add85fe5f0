package id.mufakat.workflows.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import id.mufakat.agreement.Agreement;
import id.mufakat.agreement.Agreements;
import id.mufakat.agreement.Beginning;
import id.mufakat.agreement.Particulars;
import id.mufakat.agreement.Party;
import id.mufakat.agreement.Subject;
import id.mufakat.agreement.Submission;
import id.mufakat.calendar.WorkingDays;
import id.mufakat.document.Fingerprint;
import id.mufakat.workflows.engine.OneAnswer;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SidesTest {

    private static final UUID BAWASLU = UUID.randomUUID();
    private static final UUID BKPSDM = UUID.randomUUID();
    private static final UUID SOMEBODY = UUID.randomUUID();
    private static final Fingerprint PAPER = new Fingerprint("a".repeat(64));
    private static final Instant NOON = Instant.parse("2026-07-08T04:00:00Z");

    private final Agreement agreement = new Agreement(
            UUID.randomUUID(),
            new Subject("MEMORANDUM", PAPER, "netralitas", "Mangupura", Subject.Mode.ELECTRONIC, "{}"),
            List.of(party(BAWASLU), party(BKPSDM)),
            new Beginning(SOMEBODY, NOON, BAWASLU, "bcd234fgh567", ZoneId.of("Asia/Makassar")));
    private final String key = agreement.id().toString();
    private final Agreements agreements = OneAnswer.to(Agreements.class, "get", id -> agreement);

    @Test
    void all_sides_are_asked_in_the_order_of_the_text() {
        Sides sides = new Sides();
        sides.agreements = agreements;

        assertThat(sides.of(key)).containsExactly(BAWASLU.toString(), BKPSDM.toString());
        assertThat(sides.unnumbered(key)).containsExactly(BAWASLU.toString(), BKPSDM.toString());
    }

    @Test
    void side_with_a_number_needs_no_other() {
        Sides sides = new Sides();
        sides.agreements = agreements;
        agreement.submit(new Submission(SOMEBODY, NOON, PAPER, "root", new Particulars("", Map.of(), List.of())));
        agreement.approved();

        agreement.number(BKPSDM, "100.3.7.1/001/BKPSDM/2026", SOMEBODY);

        assertThat(sides.unnumbered(key)).containsExactly(BAWASLU.toString());
    }

    @Test
    void text_expires_after_twenty_working_days_where_it_is_drafted() {
        AgreementDates dates = new AgreementDates();
        dates.agreements = agreements;
        dates.days = new WorkingDays();
        dates.clock = Clock.fixed(NOON, ZoneOffset.UTC);

        assertThat(dates.expiry(key)).isEqualTo("2026-08-05T04:00:00Z");
    }

    private static Party party(UUID agency) {
        return new Party(agency, UUID.randomUUID(), UUID.randomUUID());
    }
}
