package id.mufakat.web.api;

import id.mufakat.Malformed;
import id.mufakat.access.ActKey;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;

/** Demands the caller's key of a changing request, so that a repeat after a lost answer returns the first one. */
@Provider
public class Idempotency implements ContainerRequestFilter {

    /** The header; 8 to 100 printable characters, made anew for every act and kept for its repeats. */
    public static final String HEADER = "Idempotency-Key";

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Inject
    ActKey actKey;

    @Override
    public void filter(ContainerRequestContext request) {
        if (READING.contains(request.getMethod())) {
            return;
        }
        String key = request.getHeaderString(HEADER);
        if (key == null) {
            throw new Malformed(HEADER, "required");
        }
        if (!key.matches("[\\x21-\\x7e]{8,100}")) {
            throw new Malformed(HEADER, "not-a-key");
        }
        actKey.use("api:" + request.getMethod() + " " + request.getUriInfo().getPath() + ":" + key);
    }
}
