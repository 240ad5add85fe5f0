package id.mufakat.search;

import id.mufakat.Malformed;
import id.mufakat.Role;
import id.mufakat.access.CurrentActor;
import id.mufakat.party.Parties;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;

/** Finds archived documents among those the actor's agency is a party to. */
@Stateless
@RolesAllowed({Role.DRAFTER, Role.REVIEWER, Role.SIGNATORY, Role.REGISTRAR, Role.ARCHIVIST})
public class SearchArchive {

    /** How many hits anybody may leave out. */
    public static final int DEEPEST = 10_000;

    private static final int MOST = 100;
    private static final int LONGEST = 500;

    @Inject
    ArchiveIndex index;

    @Inject
    CurrentActor current;

    @Inject
    Parties parties;

    /** @throws Malformed if a number is out of range or the text longer than 500 characters; never for what is typed */
    public SearchPage find(ArchiveQuery query) {
        require(query.text().length() <= LONGEST, "q", "too-long");
        require(query.limit() >= 1 && query.limit() <= MOST, "limit", "out-of-range");
        require(query.from() >= 0 && query.from() <= DEEPEST, "after", "out-of-range");
        UUID agency = current.get().agency();
        return index.find(agency, query, parties.todayOf(agency));
    }

    private static void require(boolean holds, String field, String reason) {
        if (!holds) {
            throw new Malformed(field, reason);
        }
    }
}
