package id.mufakat.reader;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Behaves as the file says: the whole catalogue of a parser's misbehaviour. */
public final class OddWork implements Work {

    @Override
    public String kind() {
        return "odd";
    }

    @Override
    public Answer answer(Question question) throws Refused, IOException {
        String file = new String(question.file(), StandardCharsets.UTF_8);
        switch (file.split(" ")[0]) {
            case "loop" -> loop();
            case "overflow" -> overflow(1);
            case "hog" -> hog();
            case "refuse" -> throw new Refused("encrypted");
            case "broken" -> throw new IOException("broken");
            case "chatty" -> System.out.println("libraries print");
            case "fetch" -> URI.create(file.split(" ")[1]).toURL().openStream().close();
            default -> {}
        }
        return new Answer(JsonNodeFactory.instance.objectNode().put("length", file.length()), question.file());
    }

    private static void loop() {
        long turns = 0;
        while (turns >= 0) {
            turns = (turns + 1) % 1000;
        }
    }

    private static int overflow(int depth) {
        return depth < 0 ? 0 : 1 + overflow(depth + 1);
    }

    private static void hog() {
        List<byte[]> kept = new ArrayList<>();
        while (kept.size() < 1_000_000) {
            kept.add(new byte[1 << 20]);
        }
    }
}
