package id.mufakat.weather;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A line to the server that carries everything, and on demand loses an answer: the act is done, nobody is told. */
final class LossyLine implements Closeable {

    private static final int PATIENCE_MINUTES = 2;

    private final ServerSocket entrance;
    private final int port;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicReference<@Nullable CountDownLatch> next = new AtomicReference<>();

    private LossyLine(ServerSocket entrance, int port) {
        this.entrance = entrance;
        this.port = port;
    }

    static LossyLine to(int port) throws IOException {
        LossyLine line = new LossyLine(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), port);
        daemon(line::accept);
        return line;
    }

    String url() {
        return "http://127.0.0.1:" + entrance.getLocalPort();
    }

    /** The next answer is swallowed; the latch opens when it came. */
    CountDownLatch loseNextAnswer() {
        CountDownLatch came = new CountDownLatch(1);
        next.set(came);
        return came;
    }

    static void await(CountDownLatch came) throws InterruptedException {
        if (!came.await(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
            throw new AssertionError("no answer came that could be lost");
        }
    }

    private void accept() {
        while (!entrance.isClosed()) {
            try {
                Socket caller = entrance.accept();
                daemon(() -> connect(caller));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void connect(Socket caller) {
        try (caller;
                Socket server = new Socket(InetAddress.getLoopbackAddress(), port)) {
            open.add(caller);
            daemon(() -> carry(caller, server));
            answer(server.getInputStream(), caller.getOutputStream());
        } catch (IOException e) {
            // The caller finds the line dead, as with any other line.
        } finally {
            open.remove(caller);
        }
    }

    private static void carry(Socket from, Socket to) {
        try (to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException e) {
            // One end is gone; closing tells the other.
        }
    }

    private void answer(InputStream from, OutputStream to) throws IOException {
        byte[] buffer = new byte[16_384];
        for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
            CountDownLatch loses = next.getAndSet(null);
            if (loses != null) {
                loses.countDown();
                // Silent until the server is gone: that its answer came here stays unknown.
                from.transferTo(OutputStream.nullOutputStream());
                return;
            }
            to.write(buffer, 0, read);
        }
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "lossy-line");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        entrance.close();
        for (Socket each : open) {
            each.close();
        }
    }
}
