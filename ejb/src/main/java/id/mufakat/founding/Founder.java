package id.mufakat.founding;

import id.mufakat.access.Account;
import id.mufakat.administration.AgencyFacts;
import id.mufakat.staff.PersonFacts;

/**
 * Who founds the house, as the first form says.
 *
 * @param agency the first agency; its administrators may register others
 * @param person the first administrator, who can do nothing else: drafters and signatories are other people
 * @param username as {@link Account} takes it
 */
public record Founder(AgencyFacts agency, PersonFacts person, String username) {}
