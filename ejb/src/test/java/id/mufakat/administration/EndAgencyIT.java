package id.mufakat.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mufakat.Malformed;
import id.mufakat.NotFound;
import id.mufakat.TestDatabase;
import id.mufakat.TestHouse;
import id.mufakat.TestPeople;
import id.mufakat.administration.EndAgency.Ending;
import id.mufakat.agreement.SampleWalk;
import id.mufakat.approval.Approval.Outcome;
import id.mufakat.dossier.ReadText;
import id.mufakat.drafting.Opening;
import id.mufakat.drafting.StartAgreement;
import id.mufakat.party.Agency;
import id.mufakat.party.AgencyEnded;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EndAgencyIT {

    private static TestDatabase database;
    private static TestHouse house;

    private SampleWalk walk;
    private LocalDate yesterday;

    @BeforeAll
    static void open() {
        database = TestDatabase.fresh();
        house = SampleWalk.house(database);
    }

    @AfterAll
    static void close() {
        SampleWalk.close(database);
    }

    @BeforeEach
    void found() {
        walk = new SampleWalk(house);
        yesterday = LocalDate.ofInstant(house.now(), ZoneId.of("Asia/Makassar")).minusDays(1);
        database.execute("update agency set founder = false");
        database.execute("update agency set founder = true where id = '"
                + walk.one.agency().id() + "'");
    }

    @Test
    void an_agency_under_way_does_not_end_and_an_ended_one_agrees_to_nothing_new() {
        walk.submit();
        assertThatThrownBy(() -> end(yesterday, null)).isInstanceOf(AgencyBusy.class);

        walk.decide(walk.two.reviewer(), Outcome.RETURNED, "kami dilebur");
        end(yesterday, null);

        assertThatThrownBy(walk::submit).isInstanceOf(AgencyEnded.class);
        Opening another = new Opening("MEMORANDUM", walk.two.agency().id(), SampleWalk.FORM);
        assertThatThrownBy(() ->
                        house.as(walk.one.drafter()).get(StartAgreement.class).start(another))
                .isInstanceOf(AgencyEnded.class);
        assertThatThrownBy(() -> house.as(walk.two.drafter())
                        .get(StartAgreement.class)
                        .start(new Opening("MEMORANDUM", walk.one.agency().id(), SampleWalk.FORM)))
                .isInstanceOf(AgencyEnded.class);
    }

    @Test
    void what_an_ended_agency_agreed_to_stays_readable_under_its_name() {
        walk.print();
        database.execute("update agreement set stage = 'IN_FORCE' where id = '" + walk.id + "'");

        end(yesterday, null);

        assertThat(house.as(walk.two.archivist())
                        .get(ReadText.class)
                        .read(walk.id)
                        .units())
                .anySatisfy(unit -> assertThat(unit.line().text())
                        .contains(walk.two.agency().name()));
    }

    @Test
    void it_is_shown_with_its_last_day_and_its_successor_and_the_note_can_be_corrected() {
        Agency heir = new TestPeople(house).agency("Badan Kepegawaian Negara");
        end(yesterday.minusDays(9), null);
        end(yesterday, heir.id());

        assertThat(house.get(ListAgencies.class).list())
                .filteredOn(sheet -> sheet.id().equals(walk.two.agency().id()))
                .singleElement()
                .satisfies(sheet -> {
                    assertThat(sheet.validTo()).isEqualTo(yesterday);
                    assertThat(sheet.successor()).isEqualTo(heir.id());
                });
        assertThat(database.ask("select facts from audit_entry where act = 'agency-ended' and subject = '"
                        + walk.two.agency().id() + "' order by seq desc limit 1"))
                .contains(heir.id().toString(), "UU 20/2023");
    }

    @Test
    void only_the_founders_administrator_notes_it_and_never_of_the_founder() {
        UUID ended = walk.two.agency().id();
        EndAgency end = house.as(walk.two.administrator()).get(EndAgency.class);
        assertThatThrownBy(() -> end.end(ended, ending(yesterday, null))).isInstanceOf(NotFound.class);

        house.as(walk.one.administrator());
        assertThatThrownBy(() -> end.end(walk.one.agency().id(), ending(yesterday, null)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> end.end(UUID.randomUUID(), ending(yesterday, null)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_last_day_lies_in_the_agencys_life_and_who_takes_over_lives_on() {
        Agency gone = new TestPeople(house).agency("Badan Lama");
        house.as(walk.one.administrator()).get(EndAgency.class).end(gone.id(), ending(yesterday, null));

        for (Ending bad : List.of(
                ending(LocalDate.of(2019, 12, 31), null),
                ending(yesterday.plusDays(2), null),
                new Ending(null, null, "UU 20/2023"),
                new Ending(yesterday, null, " "),
                ending(yesterday, walk.two.agency().id()),
                ending(yesterday, gone.id()))) {
            assertThatThrownBy(() ->
                            house.get(EndAgency.class).end(walk.two.agency().id(), bad))
                    .as(bad.toString())
                    .isInstanceOf(Malformed.class);
        }
    }

    @Test
    void an_agency_is_found_by_its_code_and_by_whatever_it_is_called() {
        database.execute("update agency set aliases = '{BPKPSDM Badung,KASN}' where id = '"
                + walk.two.agency().id() + "'");
        AgencySheet sheet = house.as(walk.one.drafter()).get(ListAgencies.class).list().stream()
                .filter(agency -> agency.id().equals(walk.two.agency().id()))
                .findFirst()
                .orElseThrow();

        for (String words : List.of("", "bpkpsdm", " badung  BPKPSDM ", "kasn", sheet.code(), sheet.name())) {
            assertThat(sheet.isCalled(words)).as(words).isTrue();
        }
        assertThat(sheet.isCalled("bpkpsdm buleleng")).isFalse();
    }

    private void end(LocalDate lastDay, @Nullable UUID successor) {
        house.as(walk.one.administrator())
                .get(EndAgency.class)
                .end(walk.two.agency().id(), ending(lastDay, successor));
    }

    private static Ending ending(LocalDate lastDay, @Nullable UUID successor) {
        return new Ending(lastDay, successor, "UU 20/2023");
    }
}
