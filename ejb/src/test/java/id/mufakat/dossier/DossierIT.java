package id.mufakat.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mufakat.NotFound;
import id.mufakat.TestDatabase;
import id.mufakat.TestHouse;
import id.mufakat.access.Actor;
import id.mufakat.agreement.SampleWalk;
import id.mufakat.agreement.Subject.Mode;
import id.mufakat.approval.Approval.Outcome;
import id.mufakat.document.DocumentType.Security;
import id.mufakat.document.DocumentType.Urgency;
import id.mufakat.dossier.AgreementSheet.Marking;
import id.mufakat.dossier.ListAgreements.Piece;
import id.mufakat.dossier.ListAgreements.Wanted;
import id.mufakat.drafting.Opening;
import id.mufakat.drafting.StartAgreement;
import id.mufakat.negotiation.ReadNegotiation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DossierIT {

    private static final String SECRET = "Sesuatu yang belum boleh dibaca mitra";

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
    void a_draft_is_there_for_its_own_side_only() {
        SampleWalk walk = new SampleWalk(house);
        SampleWalk other = new SampleWalk(house);

        assertThat(list(walk.one.archivist())).contains(walk.id).doesNotContain(other.id);
        for (Actor stranger : List.of(walk.two.drafter(), walk.two.head(), other.one.drafter())) {
            assertThat(list(stranger)).doesNotContain(walk.id);
            refuseAll(stranger, walk.id);
        }
    }

    @Test
    void a_submitted_text_is_read_by_both_sides_and_by_nobody_else() {
        SampleWalk walk = new SampleWalk(house).submit();
        SampleWalk other = new SampleWalk(house);

        for (Actor reader : List.of(walk.one.reviewer(), walk.two.reviewer(), walk.two.archivist())) {
            assertThat(list(reader)).contains(walk.id);
            assertThat(house.as(reader).get(ReadText.class).read(walk.id).root())
                    .isEqualTo(walk.root());
            assertThat(house.get(ReadChanges.class).read(walk.id).changes()).isEmpty();
            assertThat(house.get(ReadPaper.class).read(walk.id, "submitted")).isNotEmpty();
            assertThatThrownBy(() -> house.get(ReadPaper.class).read(walk.id, "final"))
                    .isInstanceOf(NotFound.class);
        }
        refuseAll(other.two.reviewer(), walk.id);
        assertThat(list(other.two.reviewer())).doesNotContain(walk.id);
    }

    /** The drafter chooses until the text is submitted; what the partner reads meanwhile is what was handed over. */
    @Test
    void security_class_and_urgency_are_the_drafters_to_choose_and_drafts_are_limited() {
        SampleWalk walk = new SampleWalk(house);
        assertThat(marking(walk.one.drafter(), walk.id))
                .isEqualTo(new Marking(Security.ORDINARY, Security.LIMITED, Urgency.ORDINARY));

        walk.fill(walk.one.drafter(), Map.of(Security.FIELD, "SECRET", Urgency.FIELD, "URGENT"));
        walk.submit();
        Marking secret = new Marking(Security.SECRET, Security.SECRET, Urgency.URGENT);
        assertThat(marking(walk.two.reviewer(), walk.id)).isEqualTo(secret);

        walk.decide(walk.two.reviewer(), Outcome.RETURNED, "cukup terbatas");
        walk.fill(walk.one.drafter(), Map.of(Security.FIELD, "LIMITED"));
        assertThat(marking(walk.one.drafter(), walk.id).security()).isEqualTo(Security.LIMITED);
        assertThat(marking(walk.two.reviewer(), walk.id)).isEqualTo(secret);
    }

    private static Marking marking(Actor reader, UUID id) {
        return house.as(reader).get(ReadAgreement.class).read(id).marking();
    }

    @Test
    void the_changes_name_the_unit_and_the_words() {
        SampleWalk walk = new SampleWalk(house);
        walk.reword(walk.one.drafter(), "opening", "di bawah ini:", "di bawah ini, yaitu:");
        walk.submit();

        assertThat(house.as(walk.two.reviewer())
                        .get(ReadChanges.class)
                        .read(walk.id)
                        .changes())
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.unit()).isEqualTo("opening");
                    assertThat(change.difference().isNone()).isFalse();
                });
    }

    @Test
    void an_opened_draft_shows_the_other_side_what_was_submitted_and_nothing_since() {
        SampleWalk walk = new SampleWalk(house).submit();
        String topic = walk.sheet(walk.two.reviewer()).topic();
        walk.decide(walk.two.reviewer(), Outcome.RETURNED, "Pasal 3 terlalu luas");
        walk.reword(walk.one.drafter(), "opening", "di bawah ini:", SECRET);
        fill(walk, SECRET);

        AgreementSheet partner = walk.sheet(walk.two.drafter());
        assertThat(partner.topic()).isEqualTo(topic);
        assertThat(partner.place()).isEqualTo("Mangupura");
        assertThat(partner.mode()).isEqualTo(Mode.ELECTRONIC);
        assertThat(partner.form()).isEmpty();
        assertThat(partner.toString()).doesNotContain(SECRET).doesNotContain("Denpasar");
        assertThat(house.get(ListAgreements.class).list(Wanted.from(null, 100)).toString())
                .contains(topic)
                .doesNotContain(SECRET);
        assertThat(house.get(ReadText.class).read(walk.id).toString())
                .contains("di bawah ini:")
                .doesNotContain(SECRET);
        assertThat(house.get(ReadChanges.class).read(walk.id).toString()).doesNotContain(SECRET);
        assertThat(house.get(ReadNegotiation.class).read(walk.id).toString()).doesNotContain(SECRET);
        assertThat(house.get(ReadPaper.class).read(walk.id, "submitted")).isNotEmpty();

        AgreementSheet own = walk.sheet(walk.one.drafter());
        assertThat(own.topic()).isEqualTo(SECRET);
        assertThat(own.place()).isEqualTo("Denpasar");
        assertThat(own.form()).containsEntry("tentang", SECRET);
    }

    @Test
    void once_it_is_submitted_again_the_other_side_reads_the_new_one() {
        SampleWalk walk = new SampleWalk(house).submit();
        walk.decide(walk.two.reviewer(), Outcome.RETURNED, "Pasal 3 terlalu luas");
        fill(walk, SECRET);
        walk.submit();

        assertThat(walk.sheet(walk.two.reviewer()).topic()).isEqualTo(SECRET);
        assertThat(walk.sheet(walk.two.reviewer()).form()).containsEntry("tempat", "Denpasar");
    }

    @Test
    void pages_of_the_list_do_not_overlap_and_end() {
        SampleWalk walk = new SampleWalk(house);
        ListAgreements list = house.as(walk.one.drafter()).get(ListAgreements.class);

        Piece exact = list.list(Wanted.from(null, 1));
        assertThat(exact.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.id()).isEqualTo(walk.id);
            assertThat(entry.sides()).containsExactly("Bawaslu Kabupaten Badung", "BKPSDM Kabupaten Badung");
        });
        assertThat(exact.next()).isNull();
    }

    /** The house's clock stands still, so all of them began at once; one that is begun meanwhile shifts nothing. */
    @Test
    void pieces_of_the_list_make_up_the_whole_whatever_is_begun_meanwhile() {
        SampleWalk walk = new SampleWalk(house);
        Set<UUID> begun = new HashSet<>(Set.of(walk.id));
        for (int i = 0; i < 4; i++) {
            begun.add(begin(walk));
        }
        ListAgreements list = house.as(walk.one.drafter()).get(ListAgreements.class);
        Instant now = house.now();

        List<UUID> read = new ArrayList<>();
        Piece piece = list.list(Wanted.from(null, 2));
        while (piece.next() != null) {
            piece.entries().forEach(entry -> read.add(entry.id()));
            begin(walk);
            house.at(now.plusSeconds(read.size()));
            piece = list.list(Wanted.from(piece.next(), 2));
        }
        piece.entries().forEach(entry -> read.add(entry.id()));
        house.at(now);

        assertThat(read).doesNotHaveDuplicates().containsAll(begun);
        assertThat(read.subList(0, 2)).isSubsetOf(begun);
    }

    @Test
    void the_running_ones_and_certain_ones_are_asked_for_without_the_others() {
        SampleWalk walk = new SampleWalk(house);
        UUID ended = begin(walk);
        database.execute("update agreement set stage = 'IN_FORCE' where id = '" + ended + "'");
        SampleWalk others = new SampleWalk(house);
        ListAgreements list = house.as(walk.one.drafter()).get(ListAgreements.class);

        assertThat(list.list(Wanted.running(6)).entries())
                .extracting(ListAgreements.Entry::id)
                .containsExactly(walk.id);
        assertThat(list.list(Wanted.those(Set.of(ended, others.id))).entries())
                .extracting(ListAgreements.Entry::id)
                .containsExactly(ended);
    }

    private static UUID begin(SampleWalk walk) {
        return house.as(walk.one.drafter())
                .get(StartAgreement.class)
                .start(new Opening("MEMORANDUM", walk.two.agency().id(), SampleWalk.FORM));
    }

    private static void fill(SampleWalk walk, String topic) {
        walk.fill(walk.one.drafter(), Map.of("tentang", topic, "tempat", "Denpasar"));
    }

    private static List<UUID> list(Actor reader) {
        return house.as(reader).get(ListAgreements.class).list(Wanted.from(null, 100)).entries().stream()
                .map(ListAgreements.Entry::id)
                .toList();
    }

    private static void refuseAll(Actor stranger, UUID id) {
        house.as(stranger);
        assertThatThrownBy(() -> house.get(ReadAgreement.class).read(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> house.get(ReadText.class).read(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> house.get(ReadChanges.class).read(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> house.get(ReadPaper.class).read(id, "submitted"))
                .isInstanceOf(NotFound.class);
    }
}
