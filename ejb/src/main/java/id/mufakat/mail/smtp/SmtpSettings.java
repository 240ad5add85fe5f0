package id.mufakat.mail.smtp;

import id.mufakat.Malformed;
import id.mufakat.mail.EmailAddress;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * What the operator says of the mail server, each as a variable {@code MUFAKAT_MAIL_…} or a system property
 * {@code mufakat.mail.…}.
 *
 * @param tls {@code starttls}, {@code tls} from the first byte, or {@code none}
 * @param user empty for a server that asks for no login
 */
record SmtpSettings(String host, int port, String tls, String user, String password, EmailAddress from) {

    private static final String STARTTLS = "starttls";
    private static final String TLS = "tls";
    private static final String NONE = "none";
    private static final String CONNECT_MILLIS = "5000";
    private static final String ANSWER_MILLIS = "10000";

    /**
     * Empty while no host is named.
     *
     * @throws IllegalStateException if the rest does not fit, which says what
     */
    static Optional<SmtpSettings> find() {
        String host = setting("host");
        return host.isEmpty() ? Optional.empty() : Optional.of(read(host));
    }

    static boolean isSet() {
        return !setting("host").isEmpty();
    }

    private static SmtpSettings read(String host) {
        String tls = setting("tls").isEmpty() ? STARTTLS : setting("tls").toLowerCase(Locale.ROOT);
        int usual = usualPort(tls);
        String port = setting("port");
        return new SmtpSettings(
                host, port.isEmpty() ? usual : number(port), tls, setting("user"), setting("password"), sender());
    }

    private static EmailAddress sender() {
        try {
            return EmailAddress.of(setting("from"));
        } catch (Malformed none) {
            throw new IllegalStateException("MUFAKAT_MAIL_FROM is no address", none);
        }
    }

    private static int number(String port) {
        try {
            return Integer.parseInt(port);
        } catch (NumberFormatException none) {
            throw new IllegalStateException("MUFAKAT_MAIL_PORT is no number", none);
        }
    }

    private static int usualPort(String tls) {
        return switch (tls) {
            case TLS -> 465;
            case STARTTLS -> 587;
            case NONE -> 25;
            // Taken for none, a slip of the pen would send the password in the clear.
            default -> throw new IllegalStateException("MUFAKAT_MAIL_TLS is none of starttls, tls and none");
        };
    }

    /** As Jakarta Mail calls it. Certificates are checked; with {@code starttls} nothing is sent in the clear. */
    Properties properties() {
        Properties properties = new Properties();
        properties.put("mail.smtp.host", host);
        properties.put("mail.smtp.port", Integer.toString(port));
        properties.put("mail.smtp.auth", Boolean.toString(!user.isEmpty()));
        properties.put("mail.smtp.starttls.enable", Boolean.toString(tls.equals(STARTTLS)));
        properties.put("mail.smtp.starttls.required", Boolean.toString(tls.equals(STARTTLS)));
        properties.put("mail.smtp.ssl.enable", Boolean.toString(tls.equals(TLS)));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.connectiontimeout", CONNECT_MILLIS);
        properties.put("mail.smtp.timeout", ANSWER_MILLIS);
        properties.put("mail.smtp.writetimeout", ANSWER_MILLIS);
        // What goes wrong after the letter was taken is no reason to send it again.
        properties.put("mail.smtp.quitwait", "false");
        return properties;
    }

    /** The name to log in with, or null where nobody is asked. */
    @Nullable
    String login() {
        return user.isEmpty() ? null : user;
    }

    /** Null where nobody is asked for a name: whoever says a password says a name as well. */
    @Nullable
    String secret() {
        return user.isEmpty() ? null : password;
    }

    private static String setting(String name) {
        String variable = System.getenv("MUFAKAT_MAIL_" + name.toUpperCase(Locale.ROOT));
        return System.getProperty("mufakat.mail." + name, variable == null ? "" : variable)
                .strip();
    }

    @Override
    public String toString() {
        return host + ":" + port;
    }
}
