package id.mufakat.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mufakat.NotFound;
import id.mufakat.TestDatabase;
import id.mufakat.TestHouse;
import id.mufakat.access.Actor;
import id.mufakat.archive.ArchivedDocuments;
import id.mufakat.conclusion.AcceptSignatures;
import id.mufakat.conclusion.FileAgreement;
import id.mufakat.conclusion.PaperWalk;
import id.mufakat.enrolment.ReplaceKey;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an archivist can show for a document: who found it good, and when each signature was given. */
class AuthenticityIT {

    private static final Instant NOW = Instant.parse("2026-05-08T02:00:00Z");
    private static TestDatabase database;
    private static TestHouse house;

    @BeforeAll
    static void open() {
        database = TestDatabase.fresh();
        house = PaperWalk.house(database);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @BeforeEach
    void turnBack() {
        house.at(NOW);
    }

    @Test
    void a_filed_document_says_when_its_signatures_were_given_and_found_good() {
        PaperWalk walk = new PaperWalk(house).sign();
        house.at(NOW.plusSeconds(60));
        file(walk);

        Authenticity known = authenticity(walk, walk.bkpsdm.head());

        assertThat(known.code()).isEqualTo(walk.agreement().code());
        assertThat(known.acceptedAt()).isEqualTo(NOW.plusSeconds(60));
        assertThat(known.signatures())
                .hasSize(2)
                .allMatch(signature -> NOW.equals(signature.signedAt()) && !signature.onRecord());
        assertThat(known.signatures())
                .extracting(Authenticity.Signature::name)
                .anyMatch(name -> name.contains("FIKTIF WIJAYA") || name.contains("Fiktif Wijaya"));
    }

    @Test
    void a_signature_that_outlived_its_certificate_is_said_to_rest_on_our_record() {
        PaperWalk walk = new PaperWalk(house).sign();
        house.at(NOW.plusSeconds(1));
        house.as(walk.bkpsdm.head()).get(ReplaceKey.class).replace("lumba merah sembilan".toCharArray());
        file(walk);

        assertThat(authenticity(walk, walk.bawaslu.head()).signatures())
                .filteredOn(Authenticity.Signature::onRecord)
                .singleElement()
                .satisfies(signature -> assertThat(signature.office()).contains("BKPSDM"));
    }

    @Test
    void a_verdict_on_other_bytes_proves_nothing_of_these() {
        PaperWalk walk = new PaperWalk(house).sign();
        file(walk);
        database.execute("update archived_document set paper = (select printed from signing_round where subject = '"
                + walk.id + "') where subject = '" + walk.id + "'");

        assertThat(authenticity(walk, walk.bkpsdm.head()).acceptedAt()).isNull();
    }

    @Test
    void nobody_but_its_parties_reads_it() {
        PaperWalk walk = new PaperWalk(house).sign();
        file(walk);
        Actor stranger = new PaperWalk(house).bkpsdm.head();

        assertThatThrownBy(() -> authenticity(walk, stranger)).isInstanceOf(NotFound.class);
    }

    private static void file(PaperWalk walk) {
        house.as(null).get(AcceptSignatures.class).accept(walk.id);
        house.as(null).get(FileAgreement.class).file(walk.id);
    }

    private static Authenticity authenticity(PaperWalk walk, Actor reader) {
        UUID archived = house.in(() -> house.get(ArchivedDocuments.class)
                .findBySubject(walk.id)
                .orElseThrow()
                .id());
        return house.as(reader).get(ReadAuthenticity.class).read(archived).orElseThrow();
    }
}
