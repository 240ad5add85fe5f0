package id.mufakat.reader.extract;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import id.mufakat.reader.Answer;
import id.mufakat.reader.Question;
import id.mufakat.reader.Refused;
import id.mufakat.reader.Work;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** The kind of work {@code extract}: the words of a file, whatever it takes to read them, or a picture drawn anew. */
public final class ExtractText implements Work {

    private final Ocr ocr = Ocr.installed();

    @Override
    public String kind() {
        return "extract";
    }

    @Override
    public Answer answer(Question question) throws Refused, IOException {
        byte[] file = question.file();
        int longest = question.header().path("redraw").asInt(0);
        if (longest > 0) {
            return new Redrawing(longest).of(file);
        }
        Type type = Recognition.of(file);
        boolean words = question.header().path("words").asBoolean(true);
        Text text = words ? read(type, file, question.deadline()) : look(type, file);
        var facts = JsonNodeFactory.instance
                .objectNode()
                .put("mediaType", type.mediaType())
                .put("pages", text.pages())
                .put("truncated", text.truncated());
        return new Answer(facts, text.clean().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void warmUp() {
        PdfText.warmUp();
        OfficeText.warmUp();
    }

    /** What {@link #read} refuses is refused here too, before a single word is read. */
    private static Text look(Type type, byte[] file) throws Refused, IOException {
        switch (type) {
            case PDF -> PdfText.inspect(file);
            case DOCX, XLSX -> OfficePackage.open(file).type();
            case PNG, JPEG -> ImageText.inspect(file);
            case TEXT -> PlainText.read(file);
        }
        return new Text("", 0, false);
    }

    private Text read(Type type, byte[] file, Duration deadline) throws Refused, IOException {
        Budget budget = new Budget(deadline);
        return switch (type) {
            case PDF -> new PdfText(ocr, budget).read(file);
            case DOCX, XLSX -> OfficeText.read(file);
            case PNG, JPEG -> new ImageText(ocr, budget).read(file);
            case TEXT -> PlainText.read(file);
        };
    }
}
