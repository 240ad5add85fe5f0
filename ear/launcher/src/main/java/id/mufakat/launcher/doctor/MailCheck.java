package id.mufakat.launcher.doctor;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Whether anybody is told of anything by mail, and whether the server that should carry it answers. */
record MailCheck(Map<String, String> environment) implements Check {

    private static final String TOPIC = "mail";
    private static final int PATIENCE_MILLIS = 5000;
    private static final Map<String, Integer> USUAL = Map.of("starttls", 587, "tls", 465, "none", 25);

    @Override
    public List<Finding> findings() {
        String host = setting("HOST", "");
        if (host.isEmpty()) {
            return List.of(
                    Finding.note(
                            TOPIC,
                            "no mail server is set",
                            "People learn what waits for them only when they look. Set MUFAKAT_MAIL_HOST and MUFAKAT_MAIL_FROM."));
        }
        List<Finding> findings = new ArrayList<>(settings());
        if (findings.isEmpty()) {
            findings.add(call(host, port()));
        }
        return findings;
    }

    private List<Finding> settings() {
        List<Finding> wrong = new ArrayList<>();
        if (!setting("FROM", "").matches("[^@\\s<>,]+@[^@\\s<>,]+\\.[^@\\s<>,]+")) {
            wrong.add(Finding.wrong(TOPIC, "MUFAKAT_MAIL_FROM is no address", "Set it to mufakat@your.domain.go.id."));
        }
        if (!USUAL.containsKey(tls())) {
            wrong.add(Finding.wrong(TOPIC, "MUFAKAT_MAIL_TLS is " + tls(), "Set it to starttls, tls or none."));
        } else if (tls().equals("none")) {
            wrong.addAll(unsafe());
        }
        if (!setting("PORT", "1").matches("[1-9][0-9]{0,4}")) {
            wrong.add(Finding.wrong(TOPIC, "MUFAKAT_MAIL_PORT is no port", "Leave it out for the usual one."));
        }
        return wrong;
    }

    private List<Finding> unsafe() {
        return setting("USER", "").isEmpty()
                ? List.of()
                : List.of(Finding.wrong(
                        TOPIC,
                        "the password goes to the mail server in the clear",
                        "Set MUFAKAT_MAIL_TLS to starttls."));
    }

    private static Finding call(String host, int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), PATIENCE_MILLIS);
            return Finding.fine(TOPIC, host + " answers on port " + port);
        } catch (IOException e) {
            return Finding.note(
                    TOPIC,
                    host + " does not answer on port " + port,
                    "Letters wait until it does, five days at most. The operations page shows them.");
        }
    }

    private int port() {
        return Integer.parseInt(setting("PORT", String.valueOf(USUAL.get(tls()))));
    }

    private String tls() {
        return setting("TLS", "starttls");
    }

    private String setting(String name, String otherwise) {
        String text = environment.getOrDefault("MUFAKAT_MAIL_" + name, "").strip();
        return text.isEmpty() ? otherwise : text;
    }
}
