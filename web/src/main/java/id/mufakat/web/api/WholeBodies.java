package id.mufakat.web.api;

import id.mufakat.Malformed;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
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

    /** What a member may be called that is worth repeating. */
    private static final String NAME = "[A-Za-z][A-Za-z0-9._-]{0,60}";

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (!context.getType().isRecord()) {
            return context.proceed();
        }
        byte[] body = fitting(context);
        Set<String> known = Stream.of(context.getType().getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
        object(body).orElseThrow(BadRequestException::new).keySet().stream()
                .filter(member -> !known.contains(member))
                .findFirst()
                .ifPresent(member -> {
                    throw new Malformed(member.matches(NAME) ? member : "body", "unknown");
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

    /** Empty for whatever the parser complains of; of too deep a nesting it does so by a bare RuntimeException. */
    static Optional<JsonObject> object(byte[] body) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(body))) {
            return Optional.of(reader.readObject());
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }
}
