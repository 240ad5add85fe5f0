package id.mufakat.reader;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Stands in for the reader: the same start and end, but it opens nothing. Answers its process number, or dies at an x; at a c it says that it cannot run. */
public final class Main {

    private Main() {}

    /** Arguments: kind, {@code --port}, number. */
    public static void main(String[] words) throws IOException {
        if (words[0].equals("fails")) {
            System.err.println("no such kind of work here");
            System.exit(2);
        }
        try (ServerSocket socket = new ServerSocket(Integer.parseInt(words[2]), 5, InetAddress.getLoopbackAddress())) {
            System.out.println("READY " + socket.getLocalPort());
            while (true) {
                answer(socket);
            }
        }
    }

    private static void answer(ServerSocket socket) throws IOException {
        try (Socket caller = socket.accept()) {
            int word = caller.getInputStream().read();
            if (word == 'x' || word == 'c') {
                Runtime.getRuntime().halt(word == 'x' ? 4 : 2);
            }
            String number = Long.toString(ProcessHandle.current().pid());
            caller.getOutputStream().write(number.getBytes(StandardCharsets.US_ASCII));
        }
    }
}
