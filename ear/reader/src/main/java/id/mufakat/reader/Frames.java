package id.mufakat.reader;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Length-capped frames: four bytes of length, then the bytes. A length is believed only below its cap, since a garbled
 * stream would otherwise make the receiver allocate whatever four random bytes say.
 */
final class Frames {

    /** The greatest file, 20 MiB. */
    static final int FILE = 20 << 20;

    static final int QUESTION = 16 << 10;
    static final int ANSWER = 1 << 20;
    static final int PAYLOAD = 16 << 20;
    static final int WORD = 64;
    static final int PARTS = 64;

    private static final ObjectMapper JSON = new ObjectMapper();

    private Frames() {}

    static void write(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static byte[] read(DataInputStream in, int cap) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > cap) {
            throw new IOException("a frame of " + length + " bytes where " + cap + " are allowed");
        }
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new IOException("a frame ended after " + bytes.length + " of " + length + " bytes");
        }
        return bytes;
    }

    static void writeWord(DataOutputStream out, String word) throws IOException {
        write(out, word.getBytes(StandardCharsets.US_ASCII));
    }

    static String readWord(DataInputStream in) throws IOException {
        return new String(read(in, WORD), StandardCharsets.US_ASCII);
    }

    static void writeJson(DataOutputStream out, JsonNode json) throws IOException {
        write(out, JSON.writeValueAsBytes(json));
    }

    static ObjectNode readJson(DataInputStream in, int cap) throws IOException {
        try {
            if (JSON.readTree(read(in, cap)) instanceof ObjectNode object) {
                return object;
            }
            throw new IOException("a header that is no JSON object");
        } catch (JsonProcessingException e) {
            throw new IOException("a header that is no JSON", e);
        }
    }
}
