package id.mufakat.notice;

import id.mufakat.access.Accounts;
import id.mufakat.access.Actor;
import id.mufakat.access.CurrentActor;
import id.mufakat.access.Grant;
import id.mufakat.mail.Correspondent;
import id.mufakat.mail.Correspondents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Who can be written to among those who hold certain roles somewhere; never the one who acts, who knows it already. */
@ApplicationScoped
class Readers {

    @Inject
    Accounts accounts;

    @Inject
    Correspondents correspondents;

    @Inject
    CurrentActor current;

    List<Correspondent> at(UUID agency, Set<String> roles) {
        UUID acting = current.find().map(Actor::account).orElse(null);
        return correspondents.among(accounts.grantsIn(agency).stream()
                .filter(grant -> roles.contains(grant.role()))
                .map(Grant::account)
                .filter(account -> !account.equals(acting))
                .distinct()
                .toList());
    }
}
