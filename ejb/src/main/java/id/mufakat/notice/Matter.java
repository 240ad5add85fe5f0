package id.mufakat.notice;

import id.mufakat.agreement.Agreement;
import id.mufakat.agreement.Party;
import id.mufakat.audience.Audience;
import java.util.List;
import java.util.UUID;

/** What a letter is about: an agreement, or an audience. */
interface Matter {

    UUID id();

    /** Its page. */
    String page();

    /** The agencies that know of it. */
    List<UUID> sides();

    /**
     * The side whose drafters wait as well.
     *
     * @param named the id of the agency that is waited for
     */
    UUID waiting(String named);

    /** How a letter names it. */
    String named(Wording wording, UUID agency, String language);

    /** An agreement, as far as each side may see it. */
    record OfAgreement(Agreement agreement) implements Matter {

        @Override
        public UUID id() {
            return agreement.id();
        }

        @Override
        public String page() {
            return "/agreement/sheet?id=" + agreement.id();
        }

        @Override
        public List<UUID> sides() {
            return agreement.parties().stream()
                    .map(Party::agency)
                    .filter(agreement::isVisibleTo)
                    .toList();
        }

        @Override
        public UUID waiting(String named) {
            return agreement.drafter();
        }

        @Override
        public String named(Wording wording, UUID agency, String language) {
            return wording.matter(agreement, agency, language);
        }
    }

    /** An audience, which both sides know of from its invitation. */
    record OfAudience(Audience audience) implements Matter {

        @Override
        public UUID id() {
            return audience.id();
        }

        @Override
        public String page() {
            return "/audience/sheet?id=" + audience.id();
        }

        @Override
        public List<UUID> sides() {
            return List.of(audience.inviter(), audience.invited());
        }

        @Override
        public UUID waiting(String named) {
            return audience.inviter().toString().equals(named) ? audience.invited() : audience.inviter();
        }

        @Override
        public String named(Wording wording, UUID agency, String language) {
            return wording.matter(audience, language);
        }
    }
}
