package id.mufakat.access.container;

import id.mufakat.access.Accounts;
import id.mufakat.access.Actor;
import id.mufakat.access.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.security.Principal;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the server's caller, whose name is {@code <account>@<agency>}, both UUIDs, and loads account and roles anew each
 * time: a role that was taken away is gone with the next call.
 *
 * <p>Whatever else the server calls its caller (anonymous, a job's thread) is nobody.
 */
@ApplicationScoped
class CallingActor implements CurrentActor {

    private static final String UUID_FORM = "([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})";
    private static final Pattern NAME = Pattern.compile(UUID_FORM + "@" + UUID_FORM);

    @Inject
    Instance<Principal> principal;

    @Inject
    Accounts accounts;

    @Override
    public Optional<Actor> find() {
        return of(callerName());
    }

    Optional<Actor> of(String callerName) {
        Matcher parts = NAME.matcher(callerName);
        return parts.matches()
                ? accounts.findActor(UUID.fromString(parts.group(1)), UUID.fromString(parts.group(2)))
                : Optional.empty();
    }

    /** Threads outside any security domain have no caller; the server says so by throwing. */
    private String callerName() {
        try {
            Principal caller = principal.get();
            return caller == null ? "" : String.valueOf(caller.getName());
        } catch (IllegalStateException e) {
            return "";
        }
    }
}
