package id.mufakat.entrance;

import id.mufakat.access.Account;
import id.mufakat.access.Accounts;
import id.mufakat.access.Actor;
import id.mufakat.audit.AuditTrail;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Second half of {@link LogIn}: the password was right. Only that class has a reason to call it. */
@Stateless
@PermitAll
public class AdmitAccount {

    @Inject
    Accounts accounts;

    @Inject
    Attempts attempts;

    @Inject
    AuditTrail trail;

    /**
     * @param rehashed the same password under today's parameters, when it was stored under weaker ones
     * @throws LoginRefused if the account was disabled meanwhile
     */
    public Actor admit(UUID id, String origin, Optional<String> rehashed) {
        Account account = accounts.get(id);
        Actor actor = workplace(id).orElseThrow(LoginRefused::new);
        rehashed.ifPresent(account::rehash);
        attempts.clear(id, origin);
        trail.recordFor(id, id, "logged-in", Map.of("origin", origin));
        return actor;
    }

    /** Where the person has something to do: at home, unless only other agencies gave them roles. */
    private Optional<Actor> workplace(UUID account) {
        List<Actor> places = accounts.workplaces(account).stream()
                .map(agency -> accounts.findActor(account, agency))
                .flatMap(Optional::stream)
                .toList();
        return places.stream()
                .filter(place -> !place.roles().isEmpty())
                .findFirst()
                .or(() -> places.stream().findFirst());
    }
}
