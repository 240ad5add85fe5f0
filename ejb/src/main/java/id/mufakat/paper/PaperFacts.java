package id.mufakat.paper;

import id.mufakat.agreement.Agreement;
import id.mufakat.agreement.Subject;
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

    @Inject
    Parties parties;

    @Inject
    Representatives representatives;

    /** Late facts (numbers, date) are absent until they are known. */
    public Map<String, String> of(Agreement agreement) {
        Subject subject = agreement.subject();
        Map<String, String> facts = new TreeMap<>(subject.form());
        facts.put(Subject.MODE, subject.mode().word());
        List<Representative> speakers = representatives.of(agreement);
        region(facts, speakers.get(0).agency());
        for (int i = 0; i < speakers.size(); i++) {
            party(facts, PARTIES.get(i), speakers.get(i));
            String number = agreement.parties().get(i).number();
            if (number != null) {
                facts.put("nomor." + PARTIES.get(i), number);
            }
        }
        agreement.conclusion().ifPresent(end -> facts.put("tanggal", end.date().toString()));
        return facts;
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
        facts.put(prefix + ".penghubung.unit", agency.contact().unit());
        facts.put(prefix + ".penghubung.telepon", agency.contact().phone());
        facts.put(prefix + ".penghubung.email", agency.contact().email());
    }
}
