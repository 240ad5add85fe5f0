package id.mufakat.paper;

import id.mufakat.agreement.Agreement;
import id.mufakat.agreement.Particulars;
import id.mufakat.agreement.Party;
import id.mufakat.agreement.Subject;
import id.mufakat.agreement.Submission;
import id.mufakat.document.DocumentType;
import id.mufakat.document.DocumentTypes;
import id.mufakat.party.Agency;
import id.mufakat.party.Parties;
import id.mufakat.party.Region;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the blanks of an agreement's text are filled with: the drafter's form, the agencies and their signatories, and
 * once they are known the numbers and the date. The names are those that templates use.
 */
@ApplicationScoped
public class PaperFacts {

    private static final List<String> PARTIES = List.of("pihakKesatu", "pihakKedua", "pihakKetiga", "pihakKeempat");

    private static final String CONTACT = ".penghubung.";

    @Inject
    Parties parties;

    @Inject
    DocumentTypes types;

    @Inject
    Representatives representatives;

    /** How the names of the facts begin that say whom to write to at a party, counted from 0. */
    public static String contactOf(int party) {
        return PARTIES.get(party) + CONTACT;
    }

    /** What the text is filled with; late facts (numbers, date, edition) are absent until they are known. */
    public Map<String, String> of(Agreement agreement) {
        return of(agreement, particulars(agreement));
    }

    /** @param particulars what the text says of its parties, as it was sent or as it stands */
    public Map<String, String> of(Agreement agreement, Particulars particulars) {
        return particulars.with(late(agreement));
    }

    /** As handed to all sides; of an open draft, as they are now: it names whoever holds the offices today. */
    public Particulars particulars(Agreement agreement) {
        return agreement
                .submission()
                .filter(text -> !agreement.isDraftOpen())
                .map(Submission::particulars)
                .orElseGet(() -> now(
                        agreement,
                        agreement.parties().stream()
                                .map(representatives::latest)
                                .toList()));
    }

    /** What {@link #particulars} calls the parties in short, without all that it says besides: for lists. */
    public List<String> shortNames(Agreement agreement) {
        return agreement
                .submission()
                .filter(text -> !agreement.isDraftOpen())
                .map(text -> text.particulars().sides().stream()
                        .map(Particulars.Side::shortName)
                        .toList())
                .orElseGet(() -> agreement.parties().stream()
                        .map(party -> parties.agency(party.agency()).shortName())
                        .toList());
    }

    /**
     * As they are now.
     *
     * @param speakers the parties of the agreement, with the mandates under which the text is to name them
     */
    public Particulars now(Agreement agreement, List<Party> speakers) {
        DocumentType type = types.get(agreement.subject().type());
        List<Representative> named = representatives.of(speakers, type.group());
        Map<String, String> facts = new TreeMap<>(agreement.subject().form());
        facts.put(Subject.MODE, agreement.subject().mode().word());
        region(facts, named.get(0).agency());
        for (int i = 0; i < named.size(); i++) {
            party(facts, PARTIES.get(i), named.get(i));
        }
        String kind = type.title().getOrDefault("id", type.code());
        return new Particulars(
                kind, facts, named.stream().map(Representative::side).toList());
    }

    private static Map<String, String> late(Agreement agreement) {
        Map<String, String> late = new TreeMap<>();
        for (int i = 0; i < agreement.parties().size(); i++) {
            String number = agreement.parties().get(i).number();
            if (number != null) {
                late.put("nomor." + PARTIES.get(i), number);
            }
        }
        agreement.conclusion().ifPresent(end -> {
            late.put("tanggal", end.date().toString());
            late.put("edisi", String.valueOf(end.edition()));
        });
        return late;
    }

    private void region(Map<String, String> facts, Agency agency) {
        String code = agency.regionCode();
        if (code != null) {
            Region region = parties.region(code);
            facts.put("wilayah.jenis", region.type().word());
            facts.put("wilayah.nama", region.name());
            facts.put("kepalaDaerah.sebutan", region.headTitle());
        }
    }

    private static void party(Map<String, String> facts, String prefix, Representative speaker) {
        Agency agency = speaker.agency();
        facts.put(prefix + ".instansi", agency.name());
        facts.put(prefix + ".singkat", agency.shortName());
        facts.put(prefix + ".nama", speaker.name());
        facts.put(prefix + ".jabatan", speaker.title());
        facts.put(prefix + ".dasarKewenangan", speaker.mandate().authorityBasis());
        facts.put(prefix + ".alamat", agency.contact().address());
        facts.put(prefix + CONTACT + "unit", agency.contact().unit());
        facts.put(prefix + CONTACT + "telepon", agency.contact().phone());
        facts.put(prefix + CONTACT + "email", agency.contact().email());
    }
}
