package id.mufakat.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mufakat.Malformed;
import id.mufakat.TestDatabase;
import id.mufakat.TestHouse;
import id.mufakat.access.Actor;
import id.mufakat.agreement.SampleWalk;
import id.mufakat.dossier.AgreementSheet;
import id.mufakat.dossier.ReadAgreement;
import id.mufakat.dossier.ReadTrail;
import id.mufakat.drafting.Opening;
import id.mufakat.drafting.StartAgreement;
import id.mufakat.initiative.Earlier.Choice;
import id.mufakat.origin.Origin;
import id.mufakat.text.Texts;
import id.mufakat.text.Unit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class InitiativeIT {

    private static final String TOPIC = "Pencegahan pelanggaran dan pengawasan netralitas aparatur sipil negara";

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
    void an_agreement_in_force_on_the_topic_however_it_is_written_has_to_be_decided_about() {
        SampleWalk walk = inForce("2099-12-31");

        for (String written : List.of(TOPIC, "  pencegahan PELANGGARAN, dan pengawasan netralitas ASN  ")) {
            assertThatThrownBy(() -> start(walk, walk.one.drafter(), written, null))
                    .isInstanceOfSatisfying(AgreementInForce.class, refusal -> assertThat(refusal.found())
                            .singleElement()
                            .satisfies(found -> {
                                assertThat(found.id()).isEqualTo(walk.id);
                                assertThat(found.endsOn()).hasToString("2099-12-31");
                                assertThat(found.ending()).isFalse();
                            }));
        }
    }

    @Test
    void one_that_ends_soon_says_so() {
        SampleWalk walk = inForce("2026-10-01");

        assertThat(precedents(walk.one.drafter(), walk.two.agency().id()))
                .singleElement()
                .satisfies(found -> assertThat(found.ending()).isTrue());
    }

    @Test
    void whatever_ended_or_is_about_something_else_asks_nothing() {
        SampleWalk ended = inForce("2001-01-01");
        SampleWalk going = inForce("2099-12-31");

        assertThat(start(ended, ended.one.drafter(), TOPIC, null)).isNotNull();
        assertThat(start(going, going.one.drafter(), "Pertukaran data kepegawaian", null))
                .isNotNull();
    }

    @Test
    void nobody_is_told_of_an_agreement_between_others() {
        SampleWalk walk = inForce("2099-12-31");
        SampleWalk others = new SampleWalk(house);

        assertThat(precedents(others.one.drafter(), walk.two.agency().id())).isEmpty();
        assertThat(precedents(others.one.drafter(), walk.one.agency().id())).isEmpty();
        assertThat(precedents(walk.two.drafter(), walk.one.agency().id())).hasSize(1);
    }

    @Test
    void what_was_decided_stands_on_both_dossiers_and_in_the_trail() {
        SampleWalk walk = new SampleWalk(house);
        walk.send(walk.one.drafter());
        inForce(walk, "2099-12-31");

        UUID next = start(walk, walk.one.drafter(), TOPIC, new Earlier(Choice.RENEW, walk.id, " "));

        Origin origin = sheet(next, walk.one.drafter()).origin();
        assertThat(origin.choice()).isEqualTo("RENEW");
        assertThat(origin.earlier()).extracting(Origin.Relative::id).isEqualTo(walk.id);
        assertThat(origin.reason()).isNull();
        assertThat(sheet(walk.id, walk.one.drafter()).origin().later())
                .extracting(Origin.Relative::id)
                .containsExactly(next);
        assertThat(sheet(walk.id, walk.two.drafter()).origin().later())
                .as("a draft that was not sent is its drafters' own")
                .isEmpty();
        assertThat(house.as(walk.one.drafter()).get(ReadTrail.class).read(next))
                .extracting(ReadTrail.Deed::act)
                .containsExactly("agreement-started", "earlier-renewed");
    }

    @Test
    void going_on_beside_it_needs_a_reason_and_a_choice_names_what_was_found() {
        SampleWalk walk = inForce("2099-12-31");
        Actor drafter = walk.one.drafter();

        refused("earlier.reason", walk, new Earlier(Choice.APART, null, " "));
        refused("earlier.agreement", walk, new Earlier(Choice.AMEND, UUID.randomUUID(), null));
        UUID next = start(walk, drafter, TOPIC, new Earlier(Choice.APART, null, "Untuk pemilihan lain"));

        assertThat(sheet(next, drafter).origin().reason()).isEqualTo("Untuk pemilihan lain");
        assertThat(start(walk, drafter, "Hal lain sama sekali", new Earlier(Choice.APART, null, "Tidak perlu")))
                .satisfies(
                        id -> assertThat(sheet(id, drafter).origin().choice()).isNull());
    }

    @Test
    void chosen_regulations_take_their_place_among_the_legal_bases() {
        SampleWalk walk = new SampleWalk(house);
        Grounds grounds = new Grounds(List.of("PERPRES 116/2022", "UU 23/2014", "UU 7/2017"), null, null);
        List<String> bases = bases(house.as(walk.one.drafter())
                .get(StartAgreement.class)
                .start(new Opening("MEMORANDUM", walk.two.agency().id(), SampleWalk.FORM, grounds)));

        assertThat(bases)
                .hasSize(8)
                .filteredOn(text -> text.contains("Nomor 7 Tahun 2017"))
                .hasSize(1);
        assertThat(bases).allSatisfy(text -> assertThat(text).matches(".*(;|; dan|\\.)"));
        assertThat(bases.get(6)).endsWith("; dan");
        assertThat(bases.get(7)).endsWith(".");
        assertThat(bases.get(0))
                .as("the eldest of the Acts, with its amendments")
                .startsWith("Undang-Undang Nomor 23 Tahun 2014 tentang")
                .endsWith("sebagaimana telah beberapa kali diubah, terakhir dengan Undang-Undang Nomor 6 Tahun 2023;");
        assertThatThrownBy(() -> house.as(walk.one.drafter())
                        .get(StartAgreement.class)
                        .start(new Opening(
                                "MEMORANDUM",
                                walk.two.agency().id(),
                                SampleWalk.FORM,
                                new Grounds(List.of("UU 22/2007"), null, null))))
                .isInstanceOfSatisfying(
                        Malformed.class, fault -> assertThat(fault.facts()).containsExactly("bases", "not-in-force"));
    }

    @Test
    void what_is_in_force_is_found_by_its_index() {
        List<?> plan = house.in(() -> {
            var manager = house.get(jakarta.persistence.EntityManager.class);
            manager.createNativeQuery("set local enable_seqscan = off").executeUpdate();
            return manager.createNativeQuery("explain select id from agreement a where a.stage = 'IN_FORCE'"
                            + " and topic_key(a.topic) = topic_key('Netralitas ASN')")
                    .getResultList();
        });

        assertThat(plan.toString()).contains("agreement_in_force_on");
    }

    private static void refused(String field, SampleWalk walk, Earlier wish) {
        assertThatThrownBy(() -> start(walk, walk.one.drafter(), TOPIC, wish))
                .isInstanceOfSatisfying(
                        Malformed.class, fault -> assertThat(fault.field()).isEqualTo(field));
    }

    private static SampleWalk inForce(String until) {
        SampleWalk walk = new SampleWalk(house);
        inForce(walk, until);
        return walk;
    }

    private static void inForce(SampleWalk walk, String until) {
        database.execute("update agreement set stage = 'IN_FORCE', pen = null, edition_number = 1,"
                + " document_date = date '2024-05-22', frozen_at = now(), in_force_at = now(), ends_on = date '" + until
                + "' where id = '" + walk.id + "'");
    }

    private static UUID start(SampleWalk walk, Actor drafter, String topic, @Nullable Earlier wish) {
        Map<String, String> form = new HashMap<>(SampleWalk.FORM);
        form.put("tentang", topic);
        return house.as(drafter)
                .get(StartAgreement.class)
                .start(new Opening("MEMORANDUM", walk.two.agency().id(), form, new Grounds(List.of(), wish, null)));
    }

    private static List<Precedent> precedents(Actor drafter, UUID partner) {
        return house.in(() -> house.as(drafter).get(FindPrecedents.class).find(partner, TOPIC));
    }

    private static AgreementSheet sheet(UUID id, Actor reader) {
        return house.in(() -> house.as(reader).get(ReadAgreement.class).read(id));
    }

    private static List<String> bases(UUID id) {
        return house.in(() -> house.get(Texts.class)
                .get(id)
                .tree()
                .all()
                .filter(unit -> unit.kind() == Unit.Kind.LEGAL_BASIS)
                .map(Unit::text)
                .toList());
    }
}
