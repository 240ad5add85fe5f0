package id.mufakat.web.agreement;

import id.mufakat.web.agreement.FoundWords.Found;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What a careful reader finds wrong in a text. */
@Path("/agreements/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ChecksResource {

    @Inject
    FoundWords words;

    @Operation(summary = "What is wrong with the text: errors keep it from being sent, warnings do not")
    @GET
    @Path("checks")
    public List<Found> checks(@PathParam("id") UUID id) {
        return words.of(id);
    }
}
