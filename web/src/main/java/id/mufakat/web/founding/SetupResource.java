package id.mufakat.web.founding;

import id.mufakat.founding.AcceptSetup;
import id.mufakat.founding.Founder;
import id.mufakat.web.administration.AgenciesResource.AgencyInput;
import id.mufakat.web.administration.PersonInput;
import id.mufakat.web.api.Body;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Founds a new house, for whoever holds the console's one-time link. */
@Path("/setup")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SetupResource {

    @Inject
    AcceptSetup acceptSetup;

    /**
     * The first agency and its first administrator.
     *
     * @param token the last part of the link that the console showed
     */
    public record Setup(
            @Nullable String token,
            @Nullable AgencyInput agency,
            @Nullable PersonInput person,
            @Nullable String username,
            @Nullable String password) {}

    @POST
    @Operation(summary = "Found the house: the first agency and its administrator; works once")
    public Map<String, String> found(@Nullable Setup setup) {
        Setup body = Body.of(setup);
        Founder founder = new Founder(
                Body.member("agency", body.agency()).facts(),
                Body.member("person", body.person()).facts(),
                Body.text(body.username()));
        String username = acceptSetup.accept(
                Body.text(body.token()), founder, Body.text(body.password()).toCharArray());
        return Map.of("username", username);
    }
}
