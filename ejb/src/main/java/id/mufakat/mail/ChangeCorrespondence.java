package id.mufakat.mail;

import id.mufakat.Malformed;
import id.mufakat.Once;
import id.mufakat.access.CurrentActor;
import id.mufakat.audit.AuditTrail;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The person who is here says where and how they want to be written to. The trail says that, and no address. */
@Stateless
@PermitAll
public class ChangeCorrespondence {

    @Inject
    CurrentActor current;

    @Inject
    Correspondents correspondents;

    @Inject
    AuditTrail trail;

    /**
     * @param email empty to be written to no more
     * @param language {@code id} or {@code en}
     * @throws Malformed if it is no address, or no language of letters
     */
    @Once
    public void change(@Nullable String email, @Nullable String language, boolean wanted) {
        UUID account = current.get().account();
        if (language == null || !Correspondent.LANGUAGES.contains(language)) {
            throw new Malformed("language", "not-a-choice");
        }
        if (email == null || email.isBlank()) {
            correspondents.find(account).ifPresent(correspondents::remove);
        } else {
            EmailAddress address = EmailAddress.of(email);
            Correspondent own = correspondents.find(account).orElseGet(() -> enter(account, address));
            own.moveTo(address);
            own.prefer(language, wanted);
        }
        trail.record(account, "correspondence-changed", Map.of());
    }

    private Correspondent enter(UUID account, EmailAddress address) {
        Correspondent fresh = new Correspondent(account, address);
        correspondents.add(fresh);
        return fresh;
    }
}
