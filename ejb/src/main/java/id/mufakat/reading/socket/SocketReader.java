package id.mufakat.reading.socket;

import id.mufakat.reading.Extract;
import id.mufakat.reading.Judgement;
import id.mufakat.reading.Reader;
import id.mufakat.reading.Redrawer;
import id.mufakat.reading.Unreadable;
import id.mufakat.reading.socket.Conversation.Answer;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Hands files to the reader processes that the starter keeps alive. */
@ApplicationScoped
class SocketReader implements Reader, Redrawer {

    /** The greatest file a reader takes, 20 MiB. */
    private static final int MOST = 20 << 20;

    private @Nullable ReaderPool extractors;
    private @Nullable ReaderPool judges;

    @PostConstruct
    void settle() {
        settle(ReaderSettings.ofThisServer());
    }

    void settle(ReaderSettings settings) {
        extractors = new ReaderPool(settings.extract(), settings.secret(), ReaderPool.PATIENCE);
        judges = new ReaderPool(settings.judge(), settings.secret(), ReaderPool.PATIENCE_OF_A_STEP);
    }

    @Override
    public Extract extract(byte[] file) {
        requireFit(file);
        Answer answer = settled(extractors).ask(Questions.extract(), List.of(file));
        String text = new String(answer.payload(), StandardCharsets.UTF_8);
        return believed(answer, facts -> Findings.extract(facts.facts(), text));
    }

    @Override
    public void inspect(byte[] file) {
        requireFit(file);
        settled(extractors).ask(Questions.inspect(), List.of(file));
    }

    @Override
    public Picture redraw(byte[] file, int longest) {
        requireFit(file);
        Answer answer = settled(extractors).ask(Questions.redraw(longest), List.of(file));
        return believed(
                answer,
                given -> new Picture(
                        given.payload(),
                        given.facts().getInt("width"),
                        given.facts().getInt("height")));
    }

    @Override
    public Judgement judge(byte[] pdf, List<byte[]> anchors, List<byte[]> lists) {
        requireFit(pdf);
        List<byte[]> parts = new ArrayList<>(List.of(pdf));
        parts.addAll(anchors);
        parts.addAll(lists);
        Answer answer = settled(judges).ask(Questions.judge(anchors.size()), parts);
        return believed(answer, facts -> Findings.judgement(facts.facts()));
    }

    @Override
    public boolean isReady() {
        return settled(extractors).isReady() && settled(judges).isReady();
    }

    private static void requireFit(byte[] file) {
        if (file.length > MOST) {
            throw new Unreadable("too-big");
        }
    }

    /** A reader that a file has taken over may answer anything: what cannot be understood is damage. */
    private static <T> T believed(Answer answer, Function<Answer, T> reading) {
        try {
            return reading.apply(answer);
        } catch (JsonException | ClassCastException | NullPointerException | java.time.DateTimeException e) {
            throw new Unreadable("damaged");
        }
    }

    private static ReaderPool settled(@Nullable ReaderPool pool) {
        if (pool == null) {
            throw new IllegalStateException("the readers' settings are not read yet");
        }
        return pool;
    }
}
