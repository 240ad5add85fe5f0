package id.mufakat.access;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The key of one person to the house.
 *
 * <p>Its life: an administrator invites; the person follows the link once and chooses a password; from then on it is
 * active until somebody disables it. What it opens is said by {@link Grant}s, per agency.
 */
@Entity
public class Account {

    /** Whether it can be used. */
    public enum State {
        INVITED,
        ACTIVE,
        DISABLED
    }

    @Id
    private UUID id;

    private String username;
    private UUID person;
    private @Nullable String password;

    @Enumerated(EnumType.STRING)
    private State state;

    private int sessionEpoch;

    @Version
    private int version;

    protected Account() {}

    public Account(UUID id, String username, UUID person) {
        this.id = id;
        this.username = normal(username);
        this.person = person;
        this.state = State.INVITED;
    }

    /** User names are compared without regard to case and surrounding space. */
    public static String normal(String username) {
        return username.strip().toLowerCase(Locale.ROOT);
    }

    public UUID id() {
        return id;
    }

    public String username() {
        return username;
    }

    public UUID person() {
        return person;
    }

    /** The encoded hash with its parameters, or null before the invitation was accepted. */
    public @Nullable String password() {
        return password;
    }

    public State state() {
        return state;
    }

    public boolean isActive() {
        return state == State.ACTIVE;
    }

    /** Sessions opened under an earlier epoch are dead. */
    public int sessionEpoch() {
        return sessionEpoch;
    }

    /** The person chose a password, the first or a new one: every session opened before ends. */
    public void choosePassword(String hash) {
        password = hash;
        state = State.ACTIVE;
        endSessions();
    }

    /** The same password, hashed as strongly as is due today. */
    public void rehash(String hash) {
        password = hash;
    }

    public void disable() {
        state = State.DISABLED;
        endSessions();
    }

    /** Back to where an invitation can be accepted; the old password is gone. */
    public void inviteAgain() {
        state = State.INVITED;
        password = null;
        endSessions();
    }

    public void endSessions() {
        sessionEpoch++;
    }
}
