package id.mufakat.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mufakat.Malformed;
import id.mufakat.NotFound;
import id.mufakat.Refusal;
import id.mufakat.Role;
import id.mufakat.TestDatabase;
import id.mufakat.TestHouse;
import id.mufakat.TestPeople;
import id.mufakat.access.Actor;
import id.mufakat.agreement.SampleWalk;
import id.mufakat.agreement.Stage;
import id.mufakat.agreement.WrongStage;
import id.mufakat.approval.Approval.Outcome;
import id.mufakat.document.FieldChanged;
import id.mufakat.document.FormIncomplete;
import id.mufakat.document.Labels;
import id.mufakat.document.Vault;
import id.mufakat.paper.HeadMissing;
import id.mufakat.paper.PartnerUnfit;
import id.mufakat.paper.SignerInvolved;
import id.mufakat.party.Contact;
import id.mufakat.party.Parties;
import id.mufakat.text.UnitChanged;
import id.mufakat.turn.TurnElsewhere;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DraftingIT {

    private static TestDatabase database;
    private static TestHouse house;

    @BeforeAll
    static void open() {
        database = TestDatabase.fresh();
        house = SampleWalk.house(database);
    }

    @AfterAll
    static void close() {
        SampleWalk.close(database);
    }

    @Test
    void a_draft_begins_with_the_templates_text_and_waits_for_its_drafters() {
        SampleWalk walk = new SampleWalk(house);

        assertThat(walk.raw("title-name")).isEqualTo("NOTA KESEPAHAMAN");
        assertThat(walk.agreement().stage()).isEqualTo(Stage.DRAFT);
        assertThat(walk.desk().under(walk.id.toString())).singleElement().satisfies(item -> {
            assertThat(item.step()).isEqualTo("writeDraft");
            assertThat(item.agency()).isEqualTo(walk.one.agency().id());
        });
    }

    @Test
    void an_agency_agrees_neither_with_itself_nor_with_one_that_nobody_leads() {
        SampleWalk walk = new SampleWalk(house);
        UUID headless = new TestPeople(house).agency("Tanpa Kepala").id();

        assertThatThrownBy(() -> start(walk.one.drafter(), walk.one.agency().id(), SampleWalk.FORM))
                .isInstanceOf(PartnerIsSelf.class);
        assertThatThrownBy(() -> start(walk.one.drafter(), headless, SampleWalk.FORM))
                .isInstanceOf(HeadMissing.class);
        assertThatThrownBy(() -> start(walk.one.drafter(), UUID.randomUUID(), SampleWalk.FORM))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_text_that_is_not_true_of_the_two_agencies_is_refused_at_the_partner() {
        SampleWalk walk = new SampleWalk(house);
        UUID anotherBkpsdm =
                new TestPeople(house).agency("BKPSDM Kota Denpasar").id();
        UUID anotherBawaslu =
                new TestPeople(house).agency("Bawaslu Kota Denpasar").id();

        refusedAtPartner(() -> start(walk.two.drafter(), anotherBkpsdm, SampleWalk.FORM));
        refusedAtPartner(() -> start(walk.one.drafter(), anotherBawaslu, SampleWalk.FORM));
    }

    @Test
    void a_kind_that_is_only_printed_begins_no_agreement() {
        SampleWalk walk = new SampleWalk(house);
        Opening minutes = new Opening("MINUTES", walk.two.agency().id(), Map.of());

        assertThatThrownBy(() ->
                        house.as(walk.one.drafter()).get(StartAgreement.class).start(minutes))
                .isInstanceOfSatisfying(
                        Malformed.class, fault -> assertThat(fault.field()).isEqualTo("type"));
    }

    private static void refusedAtPartner(ThrowingCallable start) {
        assertThatThrownBy(start).isInstanceOfSatisfying(PartnerUnfit.class, refusal -> {
            assertThat(refusal.field()).isEqualTo("partner");
            assertThat(refusal.facts())
                    .containsExactly(List.of("BAWASLU_PROV", "BAWASLU_KAB"), List.of("BKPSDM", "BKD"));
        });
    }

    @Test
    void a_field_that_the_template_does_not_know_or_take_is_named() {
        SampleWalk walk = new SampleWalk(house);

        assertThatThrownBy(() -> walk.fill(walk.one.drafter(), Map.of("jangkaWaktu.angka", "tiga")))
                .isInstanceOf(FormIncomplete.class)
                .hasMessageContaining("jangkaWaktu.angka");
        assertThatThrownBy(() -> walk.fill(walk.one.drafter(), Map.of("rahasia", "x")))
                .isInstanceOf(FormIncomplete.class);
        assertThat(walk.sheet(walk.one.drafter()).form()).containsEntry("jangkaWaktu.angka", "3");
    }

    @Test
    void the_filled_form_is_what_the_sheet_says() {
        SampleWalk walk = new SampleWalk(house);
        walk.fill(walk.one.drafter(), Map.of("tempat", "Denpasar"));

        assertThat(walk.sheet(walk.one.drafter()).place()).isEqualTo("Denpasar");
    }

    @Test
    void two_drafters_with_the_same_old_page_lose_nothing_of_each_other() {
        SampleWalk walk = new SampleWalk(house);
        Map<String, String> page = walk.sheet(walk.one.drafter()).form();
        Actor colleague = new TestPeople(house).colleague(walk.one.agency(), "Ni Putu Fiktif", Role.DRAFTER);
        FillForm fill = house.as(walk.one.drafter()).get(FillForm.class);

        fill.fill(walk.id, page, Map.of("tempat", "Denpasar"));
        house.as(colleague);
        fill.fill(walk.id, page, Map.of("pemilihan.nama", "Pemilihan Tahun 2030"));
        assertThat(walk.sheet(colleague).form())
                .containsEntry("tempat", "Denpasar")
                .containsEntry("pemilihan.nama", "Pemilihan Tahun 2030");

        assertThatThrownBy(() -> fill.fill(walk.id, page, Map.of("tempat", "Kuta", "pemilihan.nama", "Pilkada")))
                .isInstanceOfSatisfying(FieldChanged.class, changed -> {
                    assertThat(changed.faults())
                            .extracting(Refusal::field)
                            .containsExactlyInAnyOrder("tempat", "pemilihan.nama");
                });
        assertThat(walk.sheet(colleague).form()).containsEntry("tempat", "Denpasar");
        fill.fill(walk.id, page, Map.of("tempat", "Denpasar"));
        fill.fill(walk.id, Map.of("tempat", "Denpasar"), Map.of("tempat", "Kuta"));
        assertThat(walk.sheet(colleague).place()).isEqualTo("Kuta");
    }

    @Test
    void nobodys_newer_wording_is_overwritten_unseen() {
        SampleWalk walk = new SampleWalk(house);
        WriteDraft write = house.as(walk.one.drafter()).get(WriteDraft.class);
        String seen = walk.raw("opening");
        write.reword(walk.id, "opening", seen, seen + " Pertama.");

        assertThatThrownBy(() -> write.reword(walk.id, "opening", seen, seen + " Kedua."))
                .isInstanceOf(UnitChanged.class);
        assertThat(walk.raw("opening")).endsWith(" Pertama.");
    }

    @Test
    void a_wording_that_cannot_be_printed_or_refers_to_nothing_is_refused() {
        SampleWalk walk = new SampleWalk(house);
        WriteDraft write = house.as(walk.one.drafter()).get(WriteDraft.class);
        String seen = walk.raw("opening");

        for (String bad : new String[] {"", "lihat {{ref:tidak-ada}}", "{{tentang", "x".repeat(8_001)}) {
            assertThatThrownBy(() -> write.reword(walk.id, "opening", seen, bad))
                    .isInstanceOf(Malformed.class);
        }
        assertThatThrownBy(() -> write.reword(walk.id, "tidak-ada", "", "x")).isInstanceOf(NotFound.class);
        assertThat(walk.raw("opening")).isEqualTo(seen);
    }

    @Test
    void the_other_side_and_strangers_touch_no_draft() {
        SampleWalk walk = new SampleWalk(house).submit();
        walk.decide(walk.two.reviewer(), Outcome.RETURNED, "Pasal 3 terlalu luas");
        SampleWalk other = new SampleWalk(house);

        Map<Actor, Class<?>> answers =
                Map.of(walk.two.drafter(), TurnElsewhere.class, other.one.drafter(), NotFound.class);
        answers.forEach((stranger, answer) -> {
            house.as(stranger);
            assertThatThrownBy(() -> house.get(WriteDraft.class).reword(walk.id, "opening", "x", "y"))
                    .isInstanceOf(answer);
            assertThatThrownBy(() -> house.get(FillForm.class).fill(walk.id, SampleWalk.FORM, SampleWalk.FORM))
                    .isInstanceOf(answer);
            assertThatThrownBy(() -> house.get(PreviewDraft.class).preview(walk.id))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> house.get(SendVersion.class).send(walk.id, "", null))
                    .isInstanceOf(answer);
        });
    }

    @Test
    void open_blanks_are_named_as_the_form_calls_them() {
        SampleWalk walk = new SampleWalk(house);
        house.run(() -> house.get(Parties.class)
                .agency(walk.two.agency().id())
                .moveTo(new Contact("", "Sekretariat", "(0361) 555-0102", "s@fiktif.example")));
        house.as(walk.one.drafter());

        assertThatThrownBy(() -> house.get(SendVersion.class).send(walk.id, "", null))
                .isInstanceOfSatisfying(DraftIncomplete.class, open -> {
                    Labels labels = (Labels) open.facts().get(0);
                    assertThat(labels.in("id")).isEqualTo("Alamat Pihak Kedua");
                    assertThat(labels.in("en")).isEqualTo("Address of party two");
                });
    }

    @Test
    void an_incomplete_draft_is_not_submitted() {
        SampleWalk walk = new SampleWalk(house);
        UUID id = start(walk.one.drafter(), walk.two.agency().id(), Map.of("tempat", "Mangupura"));

        assertThatThrownBy(() -> house.get(SendVersion.class).send(id, "", null))
                .isInstanceOfAny(FormIncomplete.class, DraftIncomplete.class)
                .hasMessageContaining("pemilihan.nama");
        assertThat(database.ask("select stage from agreement where id = '" + id + "'"))
                .isEqualTo("DRAFT");
        assertThat(walk.desk().under(id.toString())).hasSize(1);
    }

    @Test
    void an_agency_of_which_nobody_knows_whom_to_write_to_is_named() {
        SampleWalk walk = new SampleWalk(house);
        house.run(() -> house.get(Parties.class)
                .agency(walk.two.agency().id())
                .moveTo(new Contact("Jalan Fiktif 2", "Sekretariat", "", "s@fiktif.example")));

        assertThatThrownBy(walk::submit)
                .isInstanceOf(ContactMissing.class)
                .hasMessageContaining("BKPSDM Kabupaten Badung");
    }

    @Test
    void what_was_submitted_is_the_preview_in_the_vault_and_changes_no_more() {
        SampleWalk walk = new SampleWalk(house).submit();
        WriteDraft write = house.as(walk.one.drafter()).get(WriteDraft.class);
        String raw = walk.raw("opening");

        assertThatThrownBy(() -> write.reword(walk.id, "opening", raw, "x")).isInstanceOf(WrongStage.class);
        assertThatThrownBy(() -> house.get(FillForm.class).fill(walk.id, SampleWalk.FORM, SampleWalk.FORM))
                .isInstanceOf(WrongStage.class);
        assertThatThrownBy(() -> house.get(SendVersion.class).send(walk.id, "", null))
                .isInstanceOf(WrongStage.class);
        var submission = walk.agreement().submission().orElseThrow();
        assertThat(submission.by()).isEqualTo(walk.two.drafter().person());
        assertThat(house.in(() -> house.get(Vault.class).open(submission.paper())))
                .startsWith("%PDF".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    }

    @Test
    void whoever_will_sign_writes_nothing_of_it() {
        SampleWalk walk = new SampleWalk(house);
        Actor head = walk.also(walk.one.head(), Role.DRAFTER);
        String raw = walk.raw("opening");

        assertThatThrownBy(() -> house.as(head).get(WriteDraft.class).reword(walk.id, "opening", raw, raw + "."))
                .isInstanceOf(SignerInvolved.class);
        assertThatThrownBy(() -> house.get(FillForm.class).fill(walk.id, SampleWalk.FORM, SampleWalk.FORM))
                .isInstanceOf(SignerInvolved.class);
        assertThatThrownBy(() -> house.get(SendVersion.class).send(walk.id, "", null))
                .isInstanceOf(SignerInvolved.class);
        assertThatThrownBy(() -> start(head, walk.two.agency().id(), SampleWalk.FORM))
                .isInstanceOf(SignerInvolved.class);
        assertThat(walk.sheet(head).acts()).isEmpty();
    }

    @Test
    void a_drafter_who_became_the_head_does_not_send_round_what_they_wrote() {
        SampleWalk walk = new SampleWalk(house);
        walk.reword(walk.one.drafter(), "opening", "di bawah ini:", "di bawah ini, yaitu:");
        Actor colleague = new TestPeople(house).colleague(walk.one.agency(), "Ni Putu Fiktif", Role.DRAFTER);
        database.execute("update mandate set person = '" + walk.one.drafter().person() + "' where person = '"
                + walk.one.head().person() + "'");

        assertThatThrownBy(() -> house.as(colleague).get(SendVersion.class).send(walk.id, "", null))
                .isInstanceOf(SignerInvolved.class)
                .hasMessageContaining(walk.one.drafter().name());
        assertThat(walk.agreement().stage()).isEqualTo(Stage.DRAFT);
    }

    private static UUID start(Actor drafter, UUID partner, Map<String, String> form) {
        return house.as(drafter).get(StartAgreement.class).start(new Opening("MEMORANDUM", partner, form));
    }
}
