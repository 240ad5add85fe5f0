package id.mufakat.letter;

import id.mufakat.audience.Audience;
import id.mufakat.audience.Meeting;
import id.mufakat.audience.Minutes;
import id.mufakat.calendar.Patience;
import id.mufakat.calendar.WorkingDays;
import id.mufakat.party.Agency;
import id.mufakat.party.Contact;
import id.mufakat.party.Parties;
import id.mufakat.party.Region;
import id.mufakat.rendering.PrintOrder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** What the blanks of an audience's papers are filled with; the names are those that the templates use. */
@ApplicationScoped
public class LetterFacts {

    private static final String CAPITAL = "Jakarta";
    private static final Map<String, String> ZONES =
            Map.of("Asia/Jakarta", "WIB", "Asia/Pontianak", "WIB", "Asia/Makassar", "WITA", "Asia/Jayapura", "WIT");

    @Inject
    Parties parties;

    @Inject
    WorkingDays days;

    Map<String, String> ofLetter(Audience audience, String number, LocalDate today) {
        Agency inviter = parties.agency(audience.inviter());
        Agency invited = parties.agency(audience.invited());
        Meeting meeting = audience.meeting();
        Map<String, String> facts = new TreeMap<>();
        sides(facts, inviter, invited);
        facts.put(PrintOrder.MODE, PrintOrder.WET_INK);
        facts.put("nomor", number);
        facts.put("tempat", town(inviter));
        facts.put("tanggal", today.toString());
        facts.put("penerima.jabatan", audience.purpose().addressee());
        facts.put("penerima.tempat", town(invited));
        facts.put("keperluan", occasion(audience));
        facts.put("audiensi.tanggal", meeting.date().toString());
        facts.put("audiensi.mulai", meeting.time());
        facts.put("zonaWaktu", zone(audience.zone()));
        facts.put("audiensi.tempat", meeting.place());
        facts.put("acara", numbered(audience.purpose().points()));
        facts.put("batasKonfirmasi", confirmation(audience, today).toString());
        contact(facts, inviter.contact());
        return facts;
    }

    private static void contact(Map<String, String> facts, Contact contact) {
        boolean reachable = !contact.unit().isBlank() && !contact.phone().isBlank();
        facts.put("narahubung", reachable ? "ADA" : "TIDAK");
        facts.put("narahubung.unit", contact.unit());
        facts.put("narahubung.telepon", contact.phone());
    }

    Map<String, String> ofMinutes(Audience audience, Minutes minutes) {
        Map<String, String> facts = new TreeMap<>();
        sides(facts, parties.agency(audience.inviter()), parties.agency(audience.invited()));
        facts.put(PrintOrder.MODE, PrintOrder.WET_INK);
        facts.put("tanggal", minutes.date().toString());
        facts.put("mulai", minutes.from());
        facts.put("selesai", minutes.until());
        facts.put("zonaWaktu", zone(audience.zone()));
        facts.put("tempat", audience.meeting().place());
        facts.put("undangan.nomor", audience.number());
        facts.put(
                "undangan.tanggal",
                LocalDate.ofInstant(audience.begun(), audience.zone()).toString());
        facts.put("acara", numbered(audience.purpose().points()));
        facts.put("pimpinan.nama", minutes.chair().name());
        facts.put("pimpinan.jabatan", minutes.chair().office());
        facts.put("notulis.nama", minutes.recorder().name());
        facts.put("notulis.jabatan", minutes.recorder().office());
        facts.put("jumlahPeserta", String.valueOf(minutes.attendees().size()));
        facts.put("pembukaan", or(minutes.opening(), "Rapat dibuka oleh pimpinan rapat."));
        facts.put("penutup", or(minutes.closing(), "Rapat ditutup oleh pimpinan rapat."));
        return facts;
    }

    /** What the two agencies are called in short. */
    public Map<UUID, String> sides(Audience audience) {
        return Map.of(
                audience.inviter(), parties.agency(audience.inviter()).shortName(),
                audience.invited(), parties.agency(audience.invited()).shortName());
    }

    /** As signs of time on letters. */
    public static String zone(ZoneId zone) {
        return ZONES.getOrDefault(zone.getId(), zone.getId());
    }

    private static void sides(Map<String, String> facts, Agency inviter, Agency invited) {
        facts.put("pihakKesatu.instansi", inviter.name());
        facts.put("pihakKesatu.alamat", inviter.contact().address());
        facts.put("pihakKedua.instansi", invited.name());
    }

    private String town(Agency agency) {
        String code = agency.regionCode();
        return code == null ? CAPITAL : parties.region(code).name();
    }

    /** Such as: pencegahan pelanggaran … pada tahapan Pemilihan Serentak Tahun 2024 di Kabupaten Badung. */
    private String occasion(Audience audience) {
        String topic = audience.purpose().topic();
        boolean word = topic.length() > 1 && Character.isLowerCase(topic.charAt(1));
        String begun = word ? topic.substring(0, 1).toLowerCase(Locale.ROOT) + topic.substring(1) : topic;
        String election = audience.purpose().election();
        String code = parties.agency(audience.inviter()).regionCode();
        String where = code == null ? "" : " di " + region(parties.region(code));
        return begun + (election.isEmpty() ? "" : " pada tahapan " + election) + where;
    }

    private static String region(Region region) {
        return region.fullName();
    }

    /** As soon as the partner is reminded, and before one meets. */
    private LocalDate confirmation(Audience audience, LocalDate today) {
        LocalDate reminded = LocalDate.ofInstant(
                Patience.INVITATION_REMINDER.endsFrom(audience.begun(), audience.zone(), days), audience.zone());
        LocalDate before = audience.meeting().date().minusDays(1);
        LocalDate soon = reminded.isAfter(before) ? before : reminded;
        return soon.isBefore(today) ? today : soon;
    }

    private static String numbered(List<String> points) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < points.size(); i++) {
            String joint = i == 0 ? "" : i == points.size() - 1 ? "; dan " : "; ";
            all.append(joint).append(i + 1).append(". ").append(points.get(i).replaceAll("[.;]+$", ""));
        }
        return all.append('.').toString();
    }

    private static String or(String words, String otherwise) {
        return words.isEmpty() ? otherwise : words;
    }
}
