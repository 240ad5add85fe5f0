package id.mufakat.reading.socket;

import static id.mufakat.JsonMaker.JSON;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** One connection to one reader, from the handshake to the answer. */
final class Conversation implements Closeable {

    /**
     * What came back.
     *
     * @param payload empty unless the kind of question has one
     */
    record Answer(JsonObject facts, byte[] payload) {}

    /** The reader said no. */
    static final class Refusal extends Exception {
        private static final long serialVersionUID = 1L;

        Refusal(String word) {
            super(word);
        }

        String word() {
            return String.valueOf(getMessage());
        }
    }

    private static final byte[] GREETING = "MFR1".getBytes(StandardCharsets.US_ASCII);
    private static final byte GO = 'G';
    private static final byte BEGUN = 'B';
    private static final byte ANSWER = 'A';
    private static final byte REFUSAL = 'R';
    private static final int MOST_FACTS = 1 << 20;
    private static final int MOST_PAYLOAD = 16 << 20;
    private static final int LONGEST_WORD = 64;
    private static final int CONNECT_MILLIS = 2_000;

    private final Socket socket = new Socket();
    private final DataInputStream in;
    private final DataOutputStream out;

    /** @param patience how long any single word of the reader may be waited for */
    Conversation(int port, Secret secret, Duration patience) throws IOException {
        boolean open = false;
        try {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), CONNECT_MILLIS);
            socket.setSoTimeout(Math.toIntExact(patience.toMillis()));
            in = new DataInputStream(socket.getInputStream());
            out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream()));
            shakeHands(secret);
            open = true;
        } finally {
            if (!open) {
                socket.close();
            }
        }
    }

    /** Puts the question, and returns when the reader has read all of it and begins to work. */
    void ask(JsonObject question, List<byte[]> parts) throws IOException {
        write(question.toString().getBytes(StandardCharsets.UTF_8));
        if (parts.isEmpty()) {
            out.flush();
            return;
        }
        expect(GO);
        out.writeInt(parts.size());
        for (byte[] part : parts) {
            write(part);
        }
        expect(BEGUN);
    }

    Answer answer() throws IOException, Refusal {
        byte mark = in.readByte();
        if (mark == REFUSAL) {
            throw new Refusal(new String(read(LONGEST_WORD), StandardCharsets.US_ASCII));
        }
        if (mark != ANSWER) {
            throw new IOException("the reader said " + mark);
        }
        return new Answer(facts(read(MOST_FACTS)), read(MOST_PAYLOAD));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void shakeHands(Secret secret) throws IOException {
        if (!Arrays.equals(in.readNBytes(GREETING.length), GREETING)) {
            throw new IOException("no reader listens here");
        }
        byte[] theirs = in.readNBytes(Secret.NONCE);
        byte[] mine = Secret.nonce();
        out.write(mine);
        out.write(secret.proof("caller", theirs, mine));
        out.flush();
        if (!secret.isProof(in.readNBytes(Secret.PROOF), "reader", theirs, mine)) {
            throw new IOException("who listens here does not know the secret");
        }
    }

    private void expect(byte mark) throws IOException {
        out.flush();
        byte said = in.readByte();
        if (said != mark) {
            throw new IOException("the reader said " + said + " instead of " + mark);
        }
    }

    private void write(byte[] frame) throws IOException {
        out.writeInt(frame.length);
        out.write(frame);
    }

    private byte[] read(int cap) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > cap) {
            throw new IOException("a frame of " + length + " bytes where " + cap + " are allowed");
        }
        byte[] frame = in.readNBytes(length);
        if (frame.length < length) {
            throw new EOFException("a frame ended early");
        }
        return frame;
    }

    private static JsonObject facts(byte[] frame) throws IOException {
        try (JsonReader reader = JSON.createReader(new ByteArrayInputStream(frame))) {
            return reader.readObject();
        } catch (JsonException e) {
            throw new IOException("an answer that is no JSON object", e);
        }
    }
}
