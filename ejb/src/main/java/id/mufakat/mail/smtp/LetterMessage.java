package id.mufakat.mail.smtp;

import id.mufakat.mail.EmailAddress;
import id.mufakat.mail.Letter;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Date;

/** A letter as mail servers know it: plain text in UTF-8, and the same message id however often it is made. */
final class LetterMessage extends MimeMessage {

    private static final String UTF_8 = "UTF-8";
    private static final String HOUSE = "Mufakat";

    private final String messageId;

    LetterMessage(Session session, Letter letter, EmailAddress from, EmailAddress to) throws MessagingException {
        super(session);
        messageId = letter.messageId();
        InternetAddress sender = new InternetAddress(from.text(), true);
        try {
            sender.setPersonal(HOUSE, UTF_8);
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
        setFrom(sender);
        setRecipient(Message.RecipientType.TO, new InternetAddress(to.text(), true));
        setSubject(letter.subject(), UTF_8);
        setSentDate(Date.from(letter.written()));
        setHeader("Auto-Submitted", "auto-generated");
        setHeader("Content-Language", letter.language());
        setText(letter.body(), UTF_8);
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }
}
