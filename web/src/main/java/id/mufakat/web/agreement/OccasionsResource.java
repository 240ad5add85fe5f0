package id.mufakat.web.agreement;

import id.mufakat.initiative.Occasions;
import id.mufakat.initiative.Occasions.Election;
import id.mufakat.regulation.Regulation;
import id.mufakat.regulation.Regulations;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What the form that begins an agreement offers to choose from. */
@Path("/occasions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OccasionsResource {

    @Inject
    Occasions occasions;

    @Inject
    Regulations regulations;

    /**
     * A regulation of the register.
     *
     * @param key by which the grounds of an agreement name it
     * @param citation as people cite it
     * @param to the day from which it is not in force any more, or null
     */
    public record Basis(String key, String citation, LocalDate from, @Nullable LocalDate to) {}

    /** Topics and elections may also be written otherwise; legal bases are those of the register. */
    public record Choices(List<String> topics, List<Election> elections, List<Basis> bases) {}

    @Operation(summary = "Topics, elections and regulations to begin an agreement with")
    @GET
    public Choices list() {
        return new Choices(
                occasions.topics(),
                occasions.elections(),
                regulations.all().stream().map(this::basis).toList());
    }

    private Basis basis(Regulation regulation) {
        return new Basis(regulation.key(), regulations.cite(regulation), regulation.from(), regulation.to());
    }
}
