package id.mufakat.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.List;

/** A real mail server on a free port, and the settings that lead to it. */
public final class SampleMail implements AutoCloseable {

    private static final List<String> SETTINGS = List.of("host", "port", "from", "tls");

    private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());

    private SampleMail() {}

    public static SampleMail open() {
        SampleMail mail = new SampleMail();
        mail.server.start();
        point(mail.port());
        return mail;
    }

    /** To whoever listens there, or to nobody. */
    static void point(int port) {
        System.setProperty("mufakat.mail.host", "127.0.0.1");
        System.setProperty("mufakat.mail.port", Integer.toString(port));
        System.setProperty("mufakat.mail.from", "mufakat@bawaslu.example");
        System.setProperty("mufakat.mail.tls", "none");
    }

    public static void forget() {
        SETTINGS.forEach(name -> System.clearProperty("mufakat.mail." + name));
    }

    public int port() {
        return server.getSmtp().getPort();
    }

    public GreenMail server() {
        return server;
    }

    @Override
    public void close() {
        server.stop();
    }
}
