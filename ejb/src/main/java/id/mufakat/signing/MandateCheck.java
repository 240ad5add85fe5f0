package id.mufakat.signing;

import id.mufakat.party.Mandate;
import id.mufakat.party.NameStyle;
import id.mufakat.party.Office;
import id.mufakat.party.Parties;
import id.mufakat.party.Person;
import id.mufakat.round.Signatory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whether a signatory may sign at this instant: a mandate that a second person confirmed, in force today in the agency's
 * own time zone, with an authority basis (invariants 1 and 16; UU 30/2014 articles 13 and 14 for who acts by mandate).
 */
@ApplicationScoped
class MandateCheck {
    @Inject
    Parties parties;

    /**
     * @throws MandateMissing if no confirmed mandate stands behind the place
     * @throws NameChanged if the paper writes office or name otherwise than they are now
     * @throws MandateExpired if it is not in force today
     */
    void demand(Signatory signatory) {
        Mandate mandate = parties.mandate(signatory.mandate());
        LocalDate today = parties.todayOf(signatory.agency());
        if (mandate.state() == Mandate.State.PROPOSED
                || mandate.authorityBasis().isBlank()) {
            throw new MandateMissing();
        }
        boolean same = mandate.person().equals(signatory.person())
                && mandate.office().equals(signatory.office())
                && mandate.capacity().name().equals(signatory.capacity());
        if (!same) {
            throw new MandateMissing();
        }
        if (!isNamedAs(mandate, signatory)) {
            throw new NameChanged();
        }
        if (!mandate.isInForce(today) || !parties.agency(signatory.agency()).existsOn(today)) {
            throw new MandateExpired(mandate.term().from(), mandate.term().until());
        }
    }

    /** What is printed is what the mandate says, by one of the rules for writing names. */
    private boolean isNamedAs(Mandate mandate, Signatory signatory) {
        Office office = parties.office(mandate.office());
        Person person = parties.person(mandate.person());
        List<String> lines =
                NameStyle.officeLines(mandate.capacity(), office, find(mandate.onBehalfOf()), find(mandate.through()));
        return signatory.officeLines().equals(lines)
                && NameStyle.all().stream()
                        .anyMatch(style -> signatory.nameLines().equals(style.nameLines(person)));
    }

    private @Nullable Office find(@Nullable UUID office) {
        return office == null ? null : parties.office(office);
    }
}
