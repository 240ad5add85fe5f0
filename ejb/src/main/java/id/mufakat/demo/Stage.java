package id.mufakat.demo;

import id.mufakat.administration.AgencyFacts;
import id.mufakat.document.Vault;
import id.mufakat.office.OfficeFacts;
import id.mufakat.party.Agency;
import id.mufakat.party.Contact;
import id.mufakat.party.Office;
import id.mufakat.party.Parties;
import id.mufakat.register.NumberPattern;
import id.mufakat.register.Register;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** The two agencies of the demo with their leading offices and their ways of numbering. Telephones and e-mail are invented. */
@ApplicationScoped
class Stage {

    private static final String BADUNG = "51.03";
    private static final String CAMPUS = "Jalan Raya Sempidi, Mangupura, Kabupaten Badung, Bali";

    @Inject
    Parties parties;

    @Inject
    Register register;

    @Inject
    Vault vault;

    /** An agency and the office that speaks for it. */
    record Side(Agency agency, Office head) {}

    Side bawaslu() {
        AgencyFacts facts = new AgencyFacts(
                "BAWASLU-51.03",
                Agency.Type.BAWASLU_KAB,
                "Badan Pengawas Pemilihan Umum Kabupaten Badung",
                "Bawaslu Kabupaten Badung",
                List.of("Panwaslu Kabupaten Badung", "Bawaslu Badung"),
                BADUNG,
                contact("Sekretariat Bawaslu Kabupaten Badung", "0101", "sekretariat@bawaslu-badung.example"));
        OfficeFacts head = new OfficeFacts(
                "ketua",
                "Ketua Badan Pengawas Pemilihan Umum Kabupaten Badung",
                "Chair of the Election Supervisory Body of Badung Regency",
                true,
                Office.Style.BAWASLU_COMMISSIONER);
        Agency agency = facts.open(UUID.randomUUID(), parties, LocalDate.of(2018, 8, 15));
        agency.foundHouse();
        agency.show(emblem("watch.svg"));
        return open(agency, head, "{seq:3}/HK.02.00/K.BA-03/{MM}/{YYYY}");
    }

    Side bkpsdm() {
        AgencyFacts facts = new AgencyFacts(
                "BKPSDM-51.03",
                Agency.Type.BKPSDM,
                "Badan Kepegawaian dan Pengembangan Sumber Daya Manusia Kabupaten Badung",
                "BKPSDM Kabupaten Badung",
                List.of("BPKPSDM Badung", "BKD Badung", "BKPSDM Badung"),
                BADUNG,
                contact("Sekretariat BKPSDM Kabupaten Badung", "0102", "sekretariat@bkpsdm-badung.example"));
        OfficeFacts head = new OfficeFacts(
                "kepala",
                "Kepala Badan Kepegawaian dan Pengembangan Sumber Daya Manusia Kabupaten Badung",
                "Head of the Civil Service and Human Resources Agency of Badung Regency",
                true,
                Office.Style.CIVIL_SERVANT);
        Agency agency = facts.open(UUID.randomUUID(), parties, LocalDate.of(2017, 1, 3));
        agency.show(emblem("growth.svg"));
        return open(agency, head, "100.3.7/{seq:3}/BKPSDM/{YYYY}");
    }

    private Side open(Agency agency, OfficeFacts facts, String pattern) {
        Office head = facts.open(UUID.randomUUID(), agency.id());
        parties.add(agency);
        parties.add(head);
        register.write(agency.id(), "MEMORANDUM", new NumberPattern(pattern));
        return new Side(agency, head);
    }

    /** Drawn for the demonstration: real agencies have emblems of their own, which are not ours to give out. */
    private String emblem(String file) {
        try (InputStream in = Objects.requireNonNull(Stage.class.getResourceAsStream(file))) {
            return vault.put(in.readAllBytes()).hex();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Contact contact(String unit, String extension, String email) {
        return new Contact(CAMPUS, unit, "(0361) 555-" + extension, email);
    }
}
