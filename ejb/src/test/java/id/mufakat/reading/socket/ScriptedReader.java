package id.mufakat.reading.socket;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The other end of the protocol, written from its description: serves one connection for each act of its script. */
final class ScriptedReader implements AutoCloseable {

    static final String SECRET = "a secret of the tests, long enough";

    /** What happens on one connection. */
    enum Act {
        ANSWER,
        REFUSE,
        LEAVE_BEFORE_WORK,
        DIE_AT_WORK,
        TALK_NONSENSE,
        CLAIM_A_HUGE_ANSWER,
        NOT_KNOW_THE_SECRET
    }

    private final ServerSocket socket;
    private final Deque<Act> script;
    private final String facts;
    private final Thread thread = new Thread(this::serve, "scripted reader");
    private int visits;

    ScriptedReader(String facts, Act... script) throws IOException {
        this.facts = facts;
        this.script = new ArrayDeque<>(List.of(script));
        socket = new ServerSocket(0, 8, InetAddress.getLoopbackAddress());
        thread.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    /** How many connections were served, once the script is played. */
    int visits() throws InterruptedException {
        thread.join();
        return visits;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void serve() {
        while (!script.isEmpty()) {
            try (Socket visitor = socket.accept()) {
                visits++;
                play(
                        script.remove(),
                        new DataInputStream(visitor.getInputStream()),
                        new DataOutputStream(visitor.getOutputStream()));
            } catch (IOException e) {
                if (socket.isClosed()) {
                    return;
                }
                throw new UncheckedIOException(e);
            }
        }
    }

    private void play(Act act, DataInputStream in, DataOutputStream out) throws IOException {
        Secret secret = new Secret(act == Act.NOT_KNOW_THE_SECRET ? "not it" : SECRET);
        byte[] mine = Secret.nonce();
        out.write("MFR1".getBytes(StandardCharsets.US_ASCII));
        out.write(mine);
        byte[] theirs = in.readNBytes(Secret.NONCE);
        in.readNBytes(Secret.PROOF);
        out.write(secret.proof("reader", mine, theirs));
        if (act == Act.NOT_KNOW_THE_SECRET) {
            return;
        }
        String question = new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
        if (act == Act.LEAVE_BEFORE_WORK) {
            return;
        }
        if (!question.contains("ping")) {
            receive(in, out);
        }
        out.write(end(act));
    }

    private static void receive(DataInputStream in, DataOutputStream out) throws IOException {
        out.writeByte('G');
        int parts = in.readInt();
        for (int part = 0; part < parts; part++) {
            in.readNBytes(in.readInt());
        }
        out.writeByte('B');
    }

    private byte[] end(Act act) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        switch (act) {
            case ANSWER -> {
                out.writeByte('A');
                frame(out, facts);
                frame(out, "Pasal 1");
            }
            case REFUSE -> {
                out.writeByte('R');
                frame(out, "active-content");
            }
            case TALK_NONSENSE -> {
                out.writeByte('A');
                frame(out, "[1, 2");
            }
            case CLAIM_A_HUGE_ANSWER -> {
                out.writeByte('A');
                out.writeInt(Integer.MAX_VALUE);
            }
            default -> out.flush();
        }
        return bytes.toByteArray();
    }

    private static void frame(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
