package id.mufakat.access;

import org.jspecify.annotations.Nullable;

/** Hashes passwords slowly and says whether one fits. Every answer takes the same time; few run at once. */
public interface Passwords {

    /** @return the hash with its parameters and salt, as text */
    String hash(char[] password);

    /** @param encoded what {@link #hash} gave, or null to spend the time and answer false */
    boolean matches(char[] password, @Nullable String encoded);

    /** Whether it was made with weaker parameters than are due now. */
    boolean isOutdated(String encoded);
}
