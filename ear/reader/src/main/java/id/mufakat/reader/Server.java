package id.mufakat.reader;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.Semaphore;

/** Listens on loopback only; one connection, one question; one file in hand at any time. */
final class Server {

    private static final int BACKLOG = 32;
    private static final int VISITORS = 16;

    /** Room for the recursion of honest files; a hostile one overflows any stack. */
    private static final long STACK = 8L << 20;

    private final Semaphore visitors = new Semaphore(VISITORS);
    private final ServerSocket socket;
    private final Desk desk;
    private final Secret secret;

    Server(Secret secret, Work work, int port) throws IOException {
        this.secret = secret;
        this.desk = new Desk(work, new Watchdog(() -> End.halt(End.DEADLINE)));
        socket = new ServerSocket();
        socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), BACKLOG);
    }

    int port() {
        return socket.getLocalPort();
    }

    void serve() {
        start("warm-up", desk::warmUp);
        start("listen", this::listen);
    }

    private void listen() {
        while (true) {
            try {
                visitors.acquireUninterruptibly();
                Socket visitor = socket.accept();
                start("visit", () -> receive(visitor));
            } catch (IOException e) {
                System.err.println("The reader cannot listen: " + e);
                End.halt(End.UNSURE);
            }
        }
    }

    private void receive(Socket visitor) {
        try (visitor) {
            new Visit(visitor, secret, desk).receive();
        } catch (IOException e) {
            // A caller that went away or does not know the secret is no concern of the next one.
            System.err.println("A visit ended early: " + e.getMessage());
        } finally {
            visitors.release();
        }
    }

    private static void start(String name, Runnable task) {
        Thread thread = new Thread(null, task, name, STACK);
        thread.setDaemon(true);
        thread.start();
    }
}
