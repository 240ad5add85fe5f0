package id.mufakat.web.api;

import static id.mufakat.JsonMaker.JSON;

import id.mufakat.Malformed;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue.ValueType;
import jakarta.json.stream.JsonParser;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads a body only when every member in it means something: a misspelt member would otherwise be an act other than the
 * one that was asked for.
 */
@Provider
public class WholeBodies implements ReaderInterceptor {

    private static final int MOST = 1 << 20;

    private static final Set<ValueType> TRUTHS = EnumSet.of(ValueType.TRUE, ValueType.FALSE, ValueType.NULL);

    /** What a member may be called that is worth repeating. */
    private static final String NAME = "[A-Za-z][A-Za-z0-9._-]{0,60}";

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (!context.getType().isRecord()) {
            return context.proceed();
        }
        byte[] body = fitting(context);
        JsonObject object = object(body).orElseThrow(BadRequestException::new);
        Map<String, Class<?>> known = Stream.of(context.getType().getRecordComponents())
                .collect(Collectors.toMap(RecordComponent::getName, RecordComponent::getType));
        object.forEach((member, value) -> {
            if (!known.containsKey(member)) {
                throw new Malformed(member.matches(NAME) ? member : "body", "unknown");
            }
            // The binding would take any text for "no".
            if (known.get(member) == Boolean.class && !TRUTHS.contains(value.getValueType())) {
                throw new Malformed(member, "not-a-choice");
            }
        });
        context.setInputStream(new ByteArrayInputStream(body));
        return context.proceed();
    }

    /** Words are short; only what carries a file may be long, and no stranger can send such a thing. */
    private static byte[] fitting(ReaderInterceptorContext context) throws IOException {
        int most = context.getType().isAnnotationPresent(Large.class) ? Large.MOST : MOST;
        byte[] body = context.getInputStream().readNBytes(most + 1);
        if (body.length > most) {
            throw new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
        }
        return body;
    }

    /**
     * Empty for whatever the parser complains of (of too deep a nesting it does so by a bare RuntimeException), and for an
     * object that something follows: nobody could say which of the two was meant.
     */
    static Optional<JsonObject> object(byte[] body) {
        try (JsonParser parser = JSON.createParser(new ByteArrayInputStream(body))) {
            parser.next();
            JsonObject object = parser.getObject();
            return parser.hasNext() ? Optional.empty() : Optional.of(object);
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }
}
