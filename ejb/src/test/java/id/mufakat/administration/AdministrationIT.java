package id.mufakat.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mufakat.Malformed;
import id.mufakat.NotFound;
import id.mufakat.Role;
import id.mufakat.TestDatabase;
import id.mufakat.TestHouse;
import id.mufakat.TestPeople;
import id.mufakat.agreement.Agreement;
import id.mufakat.agreement.Agreements;
import id.mufakat.agreement.Beginning;
import id.mufakat.agreement.Party;
import id.mufakat.agreement.SampleAgreements;
import id.mufakat.language.IllegibleCharacter;
import id.mufakat.office.DescribeOffice;
import id.mufakat.office.HeadPresent;
import id.mufakat.office.LeadNeeded;
import id.mufakat.office.ListOffices;
import id.mufakat.office.OfficeFacts;
import id.mufakat.office.OfficeSheet;
import id.mufakat.office.RegisterOffice;
import id.mufakat.party.Agency;
import id.mufakat.party.Contact;
import id.mufakat.party.Office;
import id.mufakat.party.Parties;
import id.mufakat.staff.DescribePerson;
import id.mufakat.staff.ListPersons;
import id.mufakat.staff.NipTaken;
import id.mufakat.staff.PersonFacts;
import id.mufakat.staff.RegisterPerson;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AdministrationIT {

    private static final String NINETY =
            "Raden Mas Haji Tubagus Sultan Muhammad Kanjeng Pangeran Adipati Ari Suryadiningrat Bintoro";

    private static TestDatabase database;
    private static TestHouse house;
    private static TestPeople people;

    private Agency home;

    @BeforeAll
    static void open() {
        database = TestDatabase.fresh();
        house = new TestHouse(database);
        people = new TestPeople(house);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @BeforeEach
    void furnish() {
        home = people.agency("BKPSDM Kabupaten Badung");
        house.as(people.colleague(home, "Admin", Role.ADMINISTRATOR));
    }

    @Test
    void registers_people_with_everything_a_signature_prints() {
        String nip = "99" + String.valueOf(System.identityHashCode(this) % 1000 + 1_000_000_000_000_000L);
        UUID id = person(NINETY, nip, "Pembina Utama Muda (IV/c)");

        assertThat(NINETY).hasSize(90);
        assertThat(house.get(ListPersons.class).list())
                .filteredOn(sheet -> sheet.id().equals(id))
                .singleElement()
                .satisfies(sheet -> {
                    assertThat(sheet.styledName()).isEqualTo("Dr. " + NINETY + ", M.Si.");
                    assertThat(sheet.nip()).isEqualTo(nip);
                });
        assertThatThrownBy(() -> person("Lain", nip, "Penata (III/c)")).isInstanceOf(NipTaken.class);
    }

    @Test
    void refuses_what_cannot_be_printed_or_is_no_nip() {
        assertThatThrownBy(() -> person("", null, null)).hasMessage("name: required");
        assertThatThrownBy(() -> person("x".repeat(201), null, null)).hasMessage("name: too-long");
        assertThatThrownBy(() -> person("Ani\u202Eteb", null, null)).isInstanceOf(IllegibleCharacter.class);
        assertThatThrownBy(() -> person("Ani", "123", "x")).hasMessage("nip: not-a-nip");
        assertThatThrownBy(() -> person("Ani", "٩٩٠١٠١١٩٩٠٠١٠١١٠٠١", "x")).isInstanceOf(IllegibleCharacter.class);
        assertThatThrownBy(() -> person("Ani", "990101199001011777", " ")).hasMessage("rank: required");
    }

    @Test
    void describes_own_people_only_and_all_or_nothing() {
        UUID id = person("Ani", null, null);
        DescribePerson describe = house.get(DescribePerson.class);
        describe.describe(id, new PersonFacts("Ani Dewi", "", "", null, null));
        assertThatThrownBy(() -> describe.describe(id, new PersonFacts("Berubah", "", "", "12", null)))
                .isInstanceOf(Malformed.class);
        assertThat(name(id)).isEqualTo("Ani Dewi");

        house.as(people.colleague(people.agency("Lain"), "Lain", Role.ADMINISTRATOR));
        assertThatThrownBy(() -> describe.describe(id, new PersonFacts("Penyusup", "", "", null, null)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void an_agency_has_one_head_and_each_code_once() {
        RegisterOffice register = house.get(RegisterOffice.class);
        register.register(office("kepala", true));

        assertThatThrownBy(() -> register.register(office("kepala", false))).isInstanceOf(CodeTaken.class);
        assertThatThrownBy(() -> register.register(office("ketua", true))).isInstanceOf(HeadPresent.class);
        assertThatThrownBy(() -> register.register(office("Sek Ban", false))).hasMessage("code: not-a-code");
        register.register(office("sekretaris", false));
        assertThat(house.get(ListOffices.class).list(home.id()))
                .map(OfficeSheet::code)
                .containsExactly("kepala", "sekretaris");
        assertThatThrownBy(() -> house.get(ListOffices.class).list(UUID.randomUUID()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void only_the_founders_administrators_register_agencies() {
        assertThatThrownBy(() -> house.get(RegisterAgency.class).register(facts("X-1", "51.03")))
                .isInstanceOf(NotFound.class);

        database.execute("update agency set founder = false");
        database.execute("update agency set founder = true where id = '" + home.id() + "'");
        String code =
                "KPU-" + Integer.toHexString(System.identityHashCode(this)).toUpperCase(java.util.Locale.ROOT);
        UUID id = house.get(RegisterAgency.class).register(facts(code, "51.03"));
        assertThat(house.get(ListAgencies.class).list())
                .filteredOn(sheet -> sheet.id().equals(id))
                .singleElement()
                .satisfies(sheet -> {
                    assertThat(sheet.region()).isEqualTo("Kabupaten Badung");
                    assertThat(sheet.founder()).isFalse();
                });
        assertThatThrownBy(() -> house.get(RegisterAgency.class).register(facts(code, "51.03")))
                .isInstanceOf(CodeTaken.class);
        assertThatThrownBy(() -> house.get(RegisterAgency.class).register(facts(code + "X", "99.99")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> house.get(RegisterAgency.class).register(facts("kecil", null)))
                .hasMessage("code: not-a-code");
    }

    @Test
    void an_agency_describes_itself_all_or_nothing() {
        DescribeAgency describe = house.get(DescribeAgency.class);
        describe.describe(facts("IGNORED", null));
        Contact nowhere = new Contact(" ", "", "", "");
        AgencyFacts without = new AgencyFacts("X-1", Agency.Type.OTHER, "Nama lain", "Lain", List.of(), null, nowhere);
        assertThatThrownBy(() -> describe.describe(without)).hasMessage("address: required");

        Agency now = house.in(() -> house.get(Parties.class).agency(home.id()));
        assertThat(now.name()).isEqualTo("Komisi Pemilihan Umum");
        assertThat(now.code()).isEqualTo(home.code());
        assertThat(now.regionCode()).isEqualTo("51.03");
        assertThat(now.aliases()).containsExactly("KPU Badung");
    }

    @Test
    void kind_and_region_are_corrected_until_a_text_that_says_them_was_handed_over() {
        DescribeAgency describe = house.get(DescribeAgency.class);
        describe.describe(facts("X-1", "11"));
        describe.describe(facts("X-1", ""));
        assertThat(now().type()).isEqualTo(Agency.Type.OTHER);
        assertThat(now().regionCode()).isNull();
        describe.describe(facts("X-1", "51.03"));
        assertThatThrownBy(() -> describe.describe(facts("X-1", "99.99"))).isInstanceOf(NotFound.class);

        handOverAText();

        describe.describe(facts("X-1", "51.03"));
        describe.describe(facts("X-1", null));
        assertThatThrownBy(() -> describe.describe(facts("X-1", "51.02")))
                .isInstanceOfSatisfying(AgencyBound.class, refusal -> assertThat(refusal.field())
                        .isEqualTo("region"));
        assertThatThrownBy(() -> describe.describe(facts("X-1", ""))).isInstanceOf(AgencyBound.class);
        assertThatThrownBy(() -> describe.describe(
                        new AgencyFacts("X-1", Agency.Type.POLICE, "Nama", "Nama", List.of(), null, now().contact())))
                .isInstanceOfSatisfying(AgencyBound.class, refusal -> assertThat(refusal.field())
                        .isEqualTo("type"));
        assertThat(now().regionCode()).isEqualTo("51.03");
        assertThat(now().name()).isEqualTo("Komisi Pemilihan Umum");
    }

    @Test
    void an_office_is_corrected_and_leads_or_not_as_before() {
        RegisterOffice register = house.get(RegisterOffice.class);
        DescribeOffice describe = house.get(DescribeOffice.class);
        UUID leads = register.register(office("kepala", true));
        UUID follows = register.register(office("sekretaris", false));

        assertThatThrownBy(() -> describe.describe(follows, office("apa-saja", true)))
                .isInstanceOf(HeadPresent.class);
        assertThatThrownBy(() -> describe.describe(leads, office("apa-saja", false)))
                .isInstanceOfSatisfying(
                        LeadNeeded.class, refusal -> assertThat(refusal.field()).isEqualTo("head"));
        assertThatThrownBy(() ->
                        describe.describe(leads, new OfficeFacts("x", " ", "X", null, Office.Style.REGIONAL_HEAD)))
                .hasMessage("titleId: required");
        describe.describe(leads, office("apa-saja", true));
        describe.describe(
                follows, new OfficeFacts("x", "Sekretaris", "Secretary", null, Office.Style.BAWASLU_SECRETARIAT));

        assertThat(house.get(ListOffices.class).list(home.id()))
                .containsExactly(
                        new OfficeSheet(
                                leads,
                                "kepala",
                                "Jabatan apa-saja",
                                "Office apa-saja",
                                true,
                                Office.Style.CIVIL_SERVANT),
                        new OfficeSheet(
                                follows,
                                "sekretaris",
                                "Sekretaris",
                                "Secretary",
                                false,
                                Office.Style.BAWASLU_SECRETARIAT));
        assertThat(database.ask("select count(*) from audit_entry where act = 'office-described' and subject = '"
                        + home.id() + "'"))
                .isEqualTo("2");
    }

    @Test
    void an_agency_that_nobody_leads_yet_gets_its_first_lead_from_its_administrator() {
        UUID office = house.get(RegisterOffice.class).register(office("kepala", false));

        house.get(DescribeOffice.class).describe(office, office("kepala", true));

        assertThat(house.get(ListOffices.class).list(home.id()))
                .singleElement()
                .satisfies(sheet -> assertThat(sheet.head()).isTrue());
    }

    @Test
    void nobody_corrects_another_agencys_office() {
        UUID id = house.get(RegisterOffice.class).register(office("kepala", true));
        Agency other = new TestPeople(house).agency("Lain");
        house.as(new TestPeople(house).colleague(other, "Ni Made Lain", Role.ADMINISTRATOR));

        assertThatThrownBy(() -> house.get(DescribeOffice.class).describe(id, office("kepala", false)))
                .isInstanceOf(NotFound.class);
    }

    private void handOverAText() {
        Agreement agreement = new Agreement(
                UUID.randomUUID(),
                SampleAgreements.drafted().subject(),
                List.of(new Party(home.id(), UUID.randomUUID(), UUID.randomUUID())),
                new Beginning(
                        UUID.randomUUID(),
                        house.now(),
                        home.id(),
                        "c" + UUID.randomUUID(),
                        ZoneId.of("Asia/Makassar")));
        agreement.submit(SampleAgreements.submitted().submission().orElseThrow());
        house.run(() -> house.get(Agreements.class).add(agreement));
    }

    private Agency now() {
        return house.in(() -> house.get(Parties.class).agency(home.id()));
    }

    private static String name(UUID id) {
        return house.in(() -> house.get(Parties.class).person(id).name());
    }

    private static UUID person(String name, @Nullable String nip, @Nullable String rank) {
        return house.get(RegisterPerson.class).register(new PersonFacts(name, "Dr.", "M.Si.", nip, rank));
    }

    private static OfficeFacts office(String code, boolean head) {
        return new OfficeFacts(code, "Jabatan " + code, "Office " + code, head, Office.Style.CIVIL_SERVANT);
    }

    private static AgencyFacts facts(String code, @Nullable String region) {
        Contact contact = new Contact("Jalan Raya  Sempidi", "Sekretariat", "(0361) 555", "x@example.id");
        return new AgencyFacts(
                code, Agency.Type.OTHER, "Komisi Pemilihan Umum", "KPU", List.of("KPU Badung"), region, contact);
    }
}
