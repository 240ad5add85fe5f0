package id.mufakat.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/** TCP ports of this machine. */
public final class Ports {

    /** Below those that systems hand out by themselves: until it is listened on, nobody is given it by chance. */
    private static final int FIRST = 20_000;

    private static final int BEHIND_LAST = 32_000;
    private static final int TRIES = 50;

    private Ports() {}

    /** One that nobody listened on just now, on loopback. */
    public static int free() {
        String here = InetAddress.getLoopbackAddress().getHostAddress();
        return ThreadLocalRandom.current()
                .ints(TRIES, FIRST, BEHIND_LAST)
                .filter(port -> isFree(here, port))
                .findFirst()
                .orElseGet(Ports::given);
    }

    /** Whichever the system hands out. */
    private static int given() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether somebody could listen there now; connections in their last wait do not count. */
    public static boolean isFree(String address, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
