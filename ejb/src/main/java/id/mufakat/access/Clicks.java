package id.mufakat.access;

import java.time.Instant;

/** The first answers to all clicks. */
public interface Clicks {

    void forgetBefore(Instant moment);
}
