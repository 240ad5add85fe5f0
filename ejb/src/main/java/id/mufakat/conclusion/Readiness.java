package id.mufakat.conclusion;

import id.mufakat.agreement.Agreement;
import id.mufakat.agreement.NumberMissing;
import id.mufakat.agreement.Party;
import id.mufakat.paper.PublicAddress;
import id.mufakat.paper.Representatives;
import id.mufakat.register.Register;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What must hold before a text is closed for ever. */
@ApplicationScoped
class Readiness {

    @Inject
    PublicAddress address;

    @Inject
    Representatives representatives;

    @Inject
    Register register;

    /**
     * @throws id.mufakat.paper.PublicAddressMissing while nobody could check the printed paper
     * @throws SignatoryChanged if an office has another holder than the approved text names
     */
    void demand(Agreement agreement) {
        address.demand();
        if (!agreement.parties().stream().allMatch(representatives::areCurrent)) {
            throw new SignatoryChanged();
        }
    }

    /** From now on the numbers stand on a closed text: they cannot be made void any more (invariant 6). */
    void useNumbers(Agreement agreement) {
        for (Party party : agreement.parties()) {
            register.of(party.agency(), agreement.id())
                    .orElseThrow(() -> new NumberMissing(party.agency()))
                    .use();
        }
    }
}
