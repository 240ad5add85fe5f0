package id.mufakat.reader;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A reader that is started again when a file ended it, as the house's starter does. */
public final class KeptReader implements AutoCloseable {

    private final String kind;
    private final String classPath;
    private ReaderProcess process;
    private int starts;

    /** @param classPath what {@code java -cp} takes */
    public KeptReader(String kind, String classPath) throws IOException {
        this.kind = kind;
        this.classPath = classPath;
        this.process = new ReaderProcess(kind, classPath);
    }

    /** The answer's payload as text. */
    public String read(byte[] file, Duration deadline) throws IOException, Refused {
        return new String(ask(Question.of(kind, file), deadline).payload(), StandardCharsets.UTF_8);
    }

    /** An answer, or how the file was refused or ended the process. */
    public Answer ask(Question question, Duration deadline) throws IOException, Refused {
        question.header().put("deadlineMillis", deadline.toMillis());
        try {
            return process.caller().ask(question);
        } catch (IOException e) {
            // The reader ends itself after its last answer.
            process.close();
            process = new ReaderProcess(kind, classPath);
            starts++;
            return process.caller().ask(question);
        }
    }

    /** How often it had to be started again. */
    public int restarts() {
        return starts;
    }

    @Override
    public void close() {
        process.close();
    }
}
