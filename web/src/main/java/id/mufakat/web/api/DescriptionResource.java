package id.mufakat.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The API's own description, as the build wrote it. */
@Path("/openapi.json")
@RequestScoped
public class DescriptionResource {

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "This description")
    public byte[] read() {
        return json();
    }

    static byte[] json() {
        try (InputStream in = DescriptionResource.class.getResourceAsStream("openapi.json")) {
            return Objects.requireNonNull(in, "the build wrote no description").readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
