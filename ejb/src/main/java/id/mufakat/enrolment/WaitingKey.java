package id.mufakat.enrolment;

import java.time.Instant;

/**
 * A signing key that waits to be released.
 *
 * @param serial hexadecimal; the holder reads the same on their own page
 * @param name the holder's
 * @param open whether this reader may release it
 */
public record WaitingKey(String serial, String name, Instant madeAt, boolean open) {}
