package id.mufakat.reader;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** One connection, from the handshake to the answer; the protocol is described in the module's README. */
final class Visit {

    static final byte[] GREETING = "MFR1".getBytes(StandardCharsets.US_ASCII);
    static final byte GO = 'G';
    static final byte BEGUN = 'B';
    static final byte ANSWER = 'A';
    static final byte REFUSAL = 'R';

    /** Loopback is fast: whoever says nothing for so long has nothing to say. */
    private static final int SILENCE_MILLIS = 5_000;

    private static final byte[] NOTHING = {};

    private final Secret secret;
    private final Desk desk;
    private final DataInputStream in;
    private final DataOutputStream out;

    Visit(Socket visitor, Secret secret, Desk desk) throws IOException {
        this.secret = secret;
        this.desk = desk;
        visitor.setSoTimeout(SILENCE_MILLIS);
        in = new DataInputStream(visitor.getInputStream());
        out = new DataOutputStream(new BufferedOutputStream(visitor.getOutputStream()));
    }

    void receive() throws IOException {
        shakeHands();
        ObjectNode header = Frames.readJson(in, Frames.QUESTION);
        if (header.path("ask").asText().equals("ping")) {
            pong();
            return;
        }
        desk.sitDown();
        try {
            say(GO);
            Question question = new Question(header, parts());
            say(BEGUN);
            answer(question);
        } finally {
            desk.standUp();
        }
    }

    private void shakeHands() throws IOException {
        byte[] mine = Secret.nonce();
        out.write(GREETING);
        out.write(mine);
        out.flush();
        byte[] theirs = in.readNBytes(Secret.NONCE);
        if (!secret.isProof(in.readNBytes(Secret.PROOF), "caller", mine, theirs)) {
            throw new IOException("the caller does not know the secret");
        }
        out.write(secret.proof("reader", mine, theirs));
        out.flush();
    }

    private void pong() throws IOException {
        ObjectNode state = JsonNodeFactory.instance.objectNode();
        state.put("kind", desk.kind()).put("busy", desk.isBusy());
        send(new Answer(state, NOTHING));
    }

    private List<byte[]> parts() throws IOException {
        int count = in.readInt();
        if (count < 1 || count > Frames.PARTS) {
            throw new IOException(count + " parts");
        }
        List<byte[]> parts = new ArrayList<>(count);
        int left = 2 * Frames.FILE;
        for (int read = 0; read < count; read++) {
            byte[] part = Frames.read(in, Math.min(Frames.FILE, left));
            left -= part.length;
            parts.add(part);
        }
        return parts;
    }

    private void answer(Question question) throws IOException {
        try {
            send(desk.work(question));
        } catch (Refused e) {
            refuse(e.word());
        } catch (OutOfMemoryError e) {
            End.halt(End.OUT_OF_MEMORY);
        } catch (StackOverflowError | LinkageError | AssertionError e) {
            // The unwinding may have left locks held and classes half initialised: say so, then start afresh.
            refuse("damaged");
            End.halt(End.UNSURE);
        }
    }

    private void send(Answer answer) throws IOException {
        out.writeByte(ANSWER);
        Frames.writeJson(out, answer.header());
        Frames.write(out, answer.payload());
        out.flush();
    }

    private void refuse(String word) throws IOException {
        out.writeByte(REFUSAL);
        Frames.writeWord(out, word);
        out.flush();
    }

    private void say(byte mark) throws IOException {
        out.writeByte(mark);
        out.flush();
    }
}
