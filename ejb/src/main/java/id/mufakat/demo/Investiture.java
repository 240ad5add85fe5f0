package id.mufakat.demo;

import id.mufakat.appointment.Decree;
import id.mufakat.appointment.MandateFacts;
import id.mufakat.certificate.Authority;
import id.mufakat.certificate.Keys;
import id.mufakat.demo.Casting.Player;
import id.mufakat.demo.Stage.Side;
import id.mufakat.document.Vault;
import id.mufakat.party.Capacity;
import id.mufakat.party.Mandate;
import id.mufakat.party.Parties;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.UUID;

/** Seats the two heads: a mandate with a made-up decree and a key, confirmed and released by a colleague. */
@ApplicationScoped
class Investiture {

    @Inject
    Parties parties;

    @Inject
    Vault vault;

    @Inject
    Authority authority;

    @Inject
    Keys keys;

    /** @param paper what the mandate rests on; its number begins with DEMO so that nobody takes it for a real one */
    void seat(Side side, Player head, Mandate.Basis paper, Player proposer, Player confirmer) {
        MandateFacts facts = new MandateFacts(
                head.person().id(),
                side.head().id(),
                Capacity.DEFINITIVE,
                paper.text(),
                paper.number(),
                paper.date(),
                paper.date(),
                null,
                paper.text() + " Nomor " + paper.number(),
                null,
                null);
        String decree = vault.put(Decree.of(scan()).bytes()).hex();
        Mandate mandate = facts.propose(UUID.randomUUID(), proposer.account().id(), decree);
        mandate.confirm(confirmer.account().id());
        parties.add(mandate);
        keys.findLocked(head.person().id(), side.agency().id())
                .ifPresent(key -> key.release(confirmer.person().id(), key.madeAt()));
    }

    void enrol(Side side, Player head, String passphrase) {
        keys.add(authority.enrol(head.person().id(), side.agency().id(), passphrase.toCharArray()));
    }

    private static byte[] scan() {
        try (InputStream in = Objects.requireNonNull(Investiture.class.getResourceAsStream("decree.pdf"))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
