package id.mufakat.firstday;

import id.mufakat.launcher.Folders;
import id.mufakat.launcher.Ports;
import id.mufakat.running.Programs;
import id.mufakat.running.Visitor;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A house without a demonstration, as an operator starts it for real, and what its console says. */
final class EmptyHouse implements AutoCloseable {

    /** QR codes will carry it; whoever comes to this test's door comes as if through the proxy. */
    static final String ADDRESS = "https://mufakat.badungkab.example";

    private static final String LINK = "/setup?token=";

    private final Process launcher;
    private final String url;
    private final String console;

    private EmptyHouse(Process launcher, String url, String console) {
        this.launcher = launcher;
        this.url = url;
        this.console = console;
    }

    /** @param mail the port of a mail server on this machine */
    static EmptyHouse open(Path folder, int mail) throws IOException {
        int port = Ports.free();
        Process launcher = Programs.start(
                environment(mail),
                "launcher",
                "id.mufakat.launcher.Main",
                "run",
                "--data",
                Folders.create(folder).toString(),
                "--port",
                Integer.toString(port));
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(launcher.getInputStream(), StandardCharsets.UTF_8));
        StringBuilder said = new StringBuilder();
        String line = lines.readLine();
        while (line != null && !line.startsWith("Mufakat is open")) {
            said.append(line).append('\n');
            line = lines.readLine();
        }
        if (line == null) {
            throw new AssertionError("the house does not open:\n" + said);
        }
        return new EmptyHouse(launcher, "http://127.0.0.1:" + port, said.toString());
    }

    private static Map<String, String> environment(int mail) {
        return Map.of(
                "MUFAKAT_PUBLIC_URL",
                ADDRESS,
                "MUFAKAT_MAIL_HOST",
                "127.0.0.1",
                "MUFAKAT_MAIL_PORT",
                Integer.toString(mail),
                "MUFAKAT_MAIL_FROM",
                "mufakat@badungkab.example",
                "MUFAKAT_MAIL_TLS",
                "none");
    }

    String url() {
        return url;
    }

    Visitor stranger() {
        return Visitor.stranger(url);
    }

    Visitor token(String username, String password) {
        return Visitor.token(url, username, password);
    }

    /** The secret in the link that the console showed, or an empty text if it showed none. */
    String secret() {
        int at = console.indexOf(LINK);
        return at < 0
                ? ""
                : console.substring(at + LINK.length()).lines().findFirst().orElse("");
    }

    @Override
    public void close() throws InterruptedException {
        launcher.destroy();
        if (!launcher.waitFor(2, TimeUnit.MINUTES)) {
            launcher.destroyForcibly();
            throw new AssertionError("the house does not close in order");
        }
    }
}
