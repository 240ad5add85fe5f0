package id.mufakat.mail;

/** Whoever carries letters from here. */
public interface MailServer {

    /** Whether an operator has named one. */
    boolean isSet();

    /** Returns when it has taken the letter, or why it has not; never later than a few seconds. */
    Delivery deliver(Letter letter, EmailAddress to);
}
