package id.mufakat.mail.smtp;

import id.mufakat.mail.Delivery;
import id.mufakat.mail.Delivery.Outcome;
import id.mufakat.mail.EmailAddress;
import id.mufakat.mail.Letter;
import id.mufakat.mail.MailServer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.util.Objects;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One conversation for each letter: they are few, and a conversation that broke off harms no other. */
@ApplicationScoped
class SmtpServer implements MailServer {

    private static final Logger LOG = Logger.getLogger(SmtpServer.class.getName());

    /** How a server begins its answer when the same question would get the same answer. */
    private static final Pattern REFUSED = Pattern.compile("\\b5[0-9]{2}[ -]");

    /** Addresses, and whatever else is in brackets: a log and a page say no more than needed. */
    private static final Pattern PRIVATE = Pattern.compile("<[^>]*>|\\S+@\\S+|[\\p{Cc}\\p{Cf}]+");

    @Override
    public boolean isSet() {
        return SmtpSettings.isSet();
    }

    @Override
    public Delivery deliver(Letter letter, EmailAddress to) {
        SmtpSettings settings;
        try {
            settings = SmtpSettings.find().orElseThrow();
        } catch (IllegalStateException wrong) {
            return new Delivery(Outcome.NO_SERVER, String.valueOf(wrong.getMessage()));
        }
        try {
            Session session = Session.getInstance(settings.properties());
            Transport transport = session.getTransport("smtp");
            transport.connect(settings.host(), settings.port(), settings.login(), settings.secret());
            return deliver(transport, new LetterMessage(session, letter, settings.from(), to));
        } catch (MessagingException e) {
            return new Delivery(Outcome.NO_SERVER, settings + ": " + words(e));
        }
    }

    private static Delivery deliver(Transport transport, Message message) throws MessagingException {
        try {
            message.saveChanges();
            transport.sendMessage(message, message.getAllRecipients());
            return Delivery.TAKEN;
        } catch (SendFailedException e) {
            return new Delivery(outcome(e), words(e));
        } finally {
            hangUp(transport);
        }
    }

    /** What goes wrong now undoes nothing: what was taken is taken. */
    private static void hangUp(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException e) {
            LOG.log(Level.FINE, "the mail server did not say goodbye", e);
        }
    }

    /** A reader whom the server does not know, and says so with a code that begins with 5; all else may be mended. */
    private static Outcome outcome(SendFailedException thrown) {
        boolean unknown = thrown.getInvalidAddresses() != null && thrown.getInvalidAddresses().length > 0;
        return unknown && REFUSED.matcher(words(thrown)).find() ? Outcome.NEVER : Outcome.LATER;
    }

    /** The last words are the nearest to what happened. */
    private static String words(MessagingException thrown) {
        String message = chain(thrown)
                .map(each -> each.getClass().getSimpleName() + ": " + each.getMessage())
                .reduce("", (first, last) -> last);
        return PRIVATE.matcher(message).replaceAll(" ").replaceAll(" {2,}", " ").strip();
    }

    private static Stream<Exception> chain(MessagingException thrown) {
        return Stream.iterate(
                (Exception) thrown,
                Objects::nonNull,
                each -> each instanceof MessagingException nested && nested.getNextException() != null
                        ? nested.getNextException()
                        : each.getCause() instanceof Exception cause ? cause : null);
    }
}
