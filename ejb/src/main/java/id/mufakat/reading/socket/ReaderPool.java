package id.mufakat.reading.socket;

import id.mufakat.reading.Unreadable;
import id.mufakat.reading.socket.Conversation.Answer;
import id.mufakat.reading.socket.Conversation.Refusal;
import jakarta.json.JsonObject;
import java.io.EOFException;
import java.io.IOException;
import java.net.SocketException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The readers of one kind. Each takes one file at a time; one that died is being started again, so a connection that
 * fails before the work began is tried again, while a file that ended its reader is not: whoever asked may do so.
 */
final class ReaderPool {

    /** What a file may take; then its reader halts itself. */
    private static final Duration DEADLINE = Duration.ofSeconds(20);

    /** Beyond the deadline, for a reader too starved to halt itself in time. */
    private static final Duration GRACE = Duration.ofSeconds(5);

    /** For a free reader, or for one that is being started again. */
    static final Duration PATIENCE = Duration.ofSeconds(40);

    /**
     * The same for a step of a diagram, which asks again by itself: with the deadline and the grace it stays below the 30
     * seconds after which the engine takes a step for dead and begins it a second time.
     */
    static final Duration PATIENCE_OF_A_STEP = Duration.ofSeconds(4);

    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final Duration PING = Duration.ofSeconds(2);
    private static final Logger LOG = Logger.getLogger(ReaderPool.class.getName());

    private final List<Integer> ports;
    private final BlockingQueue<Integer> free;
    private final Secret secret;
    private final Duration patience;

    ReaderPool(List<Integer> ports, Secret secret, Duration patience) {
        this.ports = ports;
        this.free = new LinkedBlockingQueue<>(ports);
        this.secret = secret;
        this.patience = patience;
    }

    /** @throws Unreadable with the reader's reason, or {@code too-slow}, {@code reader-lost}, {@code no-reader} */
    Answer ask(JsonObject question, List<byte[]> parts) {
        long end = System.nanoTime() + patience.toNanos();
        try {
            for (long left = patience.toNanos(); left > 0; left = end - System.nanoTime()) {
                Integer port = ports.isEmpty() ? null : free.poll(left, TimeUnit.NANOSECONDS);
                if (port == null) {
                    break;
                }
                try (Conversation conversation = begin(port, question, parts)) {
                    return await(conversation);
                } catch (IOException e) {
                    LOG.log(Level.FINE, "A reader did not begin", e);
                } finally {
                    free.add(port);
                }
                TimeUnit.NANOSECONDS.sleep(PAUSE.toNanos());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new Unreadable("no-reader");
    }

    /** Whether a reader answers, busy or not; another may just be starting again. */
    boolean isReady() {
        return ports.stream().anyMatch(this::answers);
    }

    private boolean answers(int port) {
        try (Conversation conversation = new Conversation(port, secret, PING)) {
            conversation.ask(Questions.ping(), List.of());
            conversation.answer();
            return true;
        } catch (IOException | Refusal e) {
            return false;
        }
    }

    private Conversation begin(int port, JsonObject question, List<byte[]> parts) throws IOException {
        Conversation conversation = new Conversation(port, secret, DEADLINE.plus(GRACE));
        boolean begun = false;
        try {
            conversation.ask(question, parts);
            begun = true;
            return conversation;
        } finally {
            if (!begun) {
                conversation.close();
            }
        }
    }

    private static Answer await(Conversation conversation) {
        long begin = System.nanoTime();
        try {
            return conversation.answer();
        } catch (Refusal e) {
            throw new Unreadable(Questions.known(e.word()));
        } catch (IOException e) {
            throw new Unreadable(System.nanoTime() - begin >= DEADLINE.toNanos() ? "too-slow" : why(e));
        }
    }

    /** The file ended the reader, or whoever ends processes did; or the reader talks nonsense. */
    private static String why(IOException e) {
        return e instanceof EOFException || e instanceof SocketException ? "reader-lost" : "damaged";
    }
}
