package id.mufakat.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A mail server that takes no letter, and says so in the words it was given. */
final class StubbornServer implements AutoCloseable {

    private final ServerSocket door;
    private final String answer;

    StubbornServer(String answer) throws IOException {
        this.door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        this.answer = answer;
        Thread guard = new Thread(this::guard, "stubborn");
        guard.setDaemon(true);
        guard.start();
    }

    int port() {
        return door.getLocalPort();
    }

    private void guard() {
        while (!door.isClosed()) {
            try (Socket caller = door.accept()) {
                talk(caller);
            } catch (IOException e) {
                // Whoever hung up calls again.
            }
        }
    }

    private void talk(Socket caller) throws IOException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII));
        say(caller, "220 stubborn ready");
        for (String line = in.readLine(); line != null && !line.startsWith("QUIT"); line = in.readLine()) {
            say(caller, line.startsWith("RCPT") ? answer : "250 fine");
        }
        say(caller, "221 bye");
    }

    private static void say(Socket caller, String words) throws IOException {
        Writer out = new java.io.OutputStreamWriter(caller.getOutputStream(), StandardCharsets.US_ASCII);
        out.write(words + "\r\n");
        out.flush();
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
