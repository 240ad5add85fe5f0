package id.mufakat.paper;

import id.mufakat.agreement.Particulars.Side;
import id.mufakat.document.Fingerprint;
import id.mufakat.party.Agency;
import id.mufakat.party.Mandate;
import id.mufakat.party.NameStyle;
import id.mufakat.party.Office;
import id.mufakat.party.Person;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks for a party, with everything the paper says of them.
 *
 * @param onBehalfOf the office in whose name (a.n.) they sign, or null
 * @param through the office in between (u.b.), or null
 * @param group of the document type: it decides how the name is written (invariant 11)
 */
public record Representative(
        Agency agency,
        Office office,
        Mandate mandate,
        Person person,
        @Nullable Office onBehalfOf,
        @Nullable Office through,
        String group) {

    /** As printed above the signature. */
    public List<String> officeLines() {
        return NameStyle.officeLines(mandate.capacity(), office, onBehalfOf, through);
    }

    /** As printed below the signature. */
    public List<String> nameLines() {
        return NameStyle.of(group, office.style(), mandate.capacity()).nameLines(person);
    }

    /** The name in running text. */
    public String name() {
        return nameLines().get(0);
    }

    /** The office in running text, with the capacity in front. */
    public String title() {
        return mandate.capacity().before(office.titleId());
    }

    /** What of this the paper says. */
    Side side() {
        String logo = agency.logo();
        return new Side(
                agency.id(),
                office.id(),
                mandate.id(),
                agency.name(),
                agency.shortName(),
                agency.regionCode(),
                logo == null ? null : new Fingerprint(logo),
                name(),
                title(),
                officeLines(),
                nameLines());
    }
}
