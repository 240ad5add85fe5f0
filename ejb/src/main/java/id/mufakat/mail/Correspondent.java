package id.mufakat.mail;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A person who can be written to: where, in which language, and whether they want it. */
@Entity
public class Correspondent {

    /** Indonesian, unless somebody chose English. */
    public static final String INDONESIAN = "id";

    /** In which the house writes letters. */
    public static final Set<String> LANGUAGES = Set.of(INDONESIAN, "en");

    @Id
    private UUID account;

    private String address;
    private String language;
    private boolean wanted;

    @Version
    private int version;

    protected Correspondent() {}

    public Correspondent(UUID account, EmailAddress address) {
        this.account = account;
        this.address = address.text();
        this.language = INDONESIAN;
        this.wanted = true;
    }

    public void moveTo(EmailAddress next) {
        address = next.text();
    }

    /** @param tongue one of the two */
    public void prefer(String tongue, boolean letters) {
        language = tongue;
        wanted = letters;
    }

    public UUID account() {
        return account;
    }

    public EmailAddress address() {
        return new EmailAddress(address);
    }

    /** Empty while the person wants no letters. */
    public Optional<EmailAddress> reachable() {
        return wanted ? Optional.of(address()) : Optional.empty();
    }

    /** {@code id} or {@code en}. */
    public String language() {
        return language;
    }

    public boolean isWanted() {
        return wanted;
    }
}
