package id.mufakat.reader;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.Arrays;

/** The other end of a {@link Visit}, for programs of this module; the house has its own. */
public final class Caller {

    private static final int CONNECT_MILLIS = 2_000;

    /** Beyond the deadline, for a reader too starved to halt itself in time. */
    private static final Duration GRACE = Duration.ofSeconds(5);

    private final int port;
    private final Secret secret;

    public Caller(int port, Secret secret) {
        this.port = port;
        this.secret = secret;
    }

    /**
     * @throws Refused with the reader's reason, or {@code too-slow} or {@code damaged} if the file ended the reader
     * @throws IOException if the connection failed before the work began: another try may succeed
     */
    public Answer ask(Question question) throws IOException, Refused {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), CONNECT_MILLIS);
            socket.setSoTimeout(Math.toIntExact(question.deadline().plus(GRACE).toMillis()));
            DataInputStream in = new DataInputStream(socket.getInputStream());
            DataOutputStream out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream()));
            shakeHands(in, out);
            Frames.writeJson(out, question.header());
            out.flush();
            if (question.parts().isEmpty()) {
                return answer(in);
            }
            expect(in, Visit.GO);
            out.writeInt(question.parts().size());
            for (byte[] part : question.parts()) {
                Frames.write(out, part);
            }
            out.flush();
            expect(in, Visit.BEGUN);
            return await(in, question.deadline());
        }
    }

    private static Answer await(DataInputStream in, Duration deadline) throws Refused {
        long begin = System.nanoTime();
        try {
            return answer(in);
        } catch (IOException e) {
            boolean late = System.nanoTime() - begin >= deadline.toNanos();
            throw new Refused(late ? "too-slow" : "damaged");
        }
    }

    private void shakeHands(DataInputStream in, DataOutputStream out) throws IOException {
        if (!Arrays.equals(in.readNBytes(Visit.GREETING.length), Visit.GREETING)) {
            throw new IOException("no reader listens on port " + port);
        }
        byte[] theirs = in.readNBytes(Secret.NONCE);
        byte[] mine = Secret.nonce();
        out.write(mine);
        out.write(secret.proof("caller", theirs, mine));
        out.flush();
        if (!secret.isProof(in.readNBytes(Secret.PROOF), "reader", theirs, mine)) {
            throw new IOException("who listens on port " + port + " does not know the secret");
        }
    }

    private static void expect(DataInputStream in, byte mark) throws IOException {
        byte said = in.readByte();
        if (said != mark) {
            throw new IOException("the reader said " + said + " instead of " + mark);
        }
    }

    private static Answer answer(DataInputStream in) throws IOException, Refused {
        byte mark = in.readByte();
        if (mark == Visit.REFUSAL) {
            throw new Refused(Frames.readWord(in));
        }
        if (mark != Visit.ANSWER) {
            throw new IOException("the reader said " + mark);
        }
        return new Answer(Frames.readJson(in, Frames.ANSWER), Frames.read(in, Frames.PAYLOAD));
    }
}
