package id.mufakat.mail;

import id.mufakat.mail.Letters.Draft;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Where the rooms drop letters, in the transaction of the act. It is shut in a house without a mail server, where they
 * would only pile up; a demonstration keeps them to be looked at.
 */
@ApplicationScoped
public class Outbox {

    private static final String DEMO = "mufakat.demo";
    private static final int LONGEST_SUBJECT = 300;
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]");

    @Inject
    MailServer server;

    @Inject
    Letters letters;

    @Inject
    Clock clock;

    public boolean isOpen() {
        return server.isSet() || Boolean.getBoolean(DEMO);
    }

    /** Unless this transaction has written to them about the matter before. */
    public void drop(Correspondent to, UUID matter, String subject, String body) {
        letters.write(draft(to, matter, subject, body), clock.instant());
    }

    /** In the place of what this transaction has written to them about the matter. */
    public void dropInstead(Correspondent to, UUID matter, String subject, String body) {
        letters.rewrite(draft(to, matter, subject, body), clock.instant());
    }

    private static Draft draft(Correspondent to, UUID matter, String subject, String body) {
        return new Draft(UUID.randomUUID(), to.account(), matter, to.language(), line(subject), lines(body));
    }

    /** Whatever a name brings along: a header has one line, and reads in the order in which it is written. */
    private static String line(String text) {
        String line =
                UNSEEN.matcher(text.replaceAll("\\s+", " ")).replaceAll("").strip();
        int length = Math.min(LONGEST_SUBJECT, line.codePointCount(0, line.length()));
        return line.substring(0, line.offsetByCodePoints(0, length));
    }

    private static String lines(String text) {
        return text.lines()
                .map(line -> UNSEEN.matcher(line).replaceAll(""))
                .reduce("", (all, line) -> all + line + "\n");
    }
}
