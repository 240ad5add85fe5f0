package id.mufakat.round;

import id.mufakat.access.Actor;
import id.mufakat.party.Mandate;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * As whom a slot is signed: the mandate as it stood when the paper was printed. The paper names this person, so nobody
 * else can sign here, not even a successor in office: that takes a new edition.
 *
 * @param capacity such as DEFINITIVE or PLT
 * @param basisText the decree the mandate rests on, its number and date
 * @param validUntil the mandate's last day, or null for a definitive holder
 * @param printedOffice as printed above the signature, lines separated by line feeds
 * @param printedName with rank and NIP as printed below the signature (invariant 11), lines separated by line feeds
 */
@Embeddable
public record Signatory(
        UUID person,
        UUID agency,
        UUID office,
        UUID mandate,
        String capacity,
        String basisText,
        String basisNumber,
        LocalDate basisDate,
        @Nullable LocalDate validUntil,
        String printedOffice,
        String printedName) {

    static Signatory of(Mandate mandate, UUID agency, List<String> officeLines, List<String> nameLines) {
        return new Signatory(
                mandate.person(),
                agency,
                mandate.office(),
                mandate.id(),
                mandate.capacity().name(),
                mandate.basis().text(),
                mandate.basis().number(),
                mandate.basis().date(),
                mandate.term().until(),
                String.join("\n", officeLines),
                String.join("\n", nameLines));
    }

    public boolean is(Actor actor) {
        return person.equals(actor.person()) && agency.equals(actor.agency());
    }

    public List<String> officeLines() {
        return printedOffice.lines().toList();
    }

    public List<String> nameLines() {
        return printedName.lines().toList();
    }
}
