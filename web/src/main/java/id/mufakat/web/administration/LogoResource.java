package id.mufakat.web.administration;

import id.mufakat.Malformed;
import id.mufakat.NotFound;
import id.mufakat.access.CurrentActor;
import id.mufakat.logo.ChooseLogo;
import id.mufakat.logo.Logo;
import id.mufakat.logo.OpenLogo;
import id.mufakat.logo.RemoveLogo;
import id.mufakat.web.api.Body;
import id.mufakat.web.api.Large;
import id.mufakat.web.edge.Download;
import id.mufakat.web.form.Entered;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Base64;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The logo at the head of an agency's papers. */
@Path("/agencies/{id}/logo")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
public class LogoResource {

    @Inject
    OpenLogo openLogo;

    @Inject
    ChooseLogo chooseLogo;

    @Inject
    RemoveLogo removeLogo;

    @Inject
    CurrentActor current;

    /** @param logo PNG or JPEG in Base64; 2 MiB at most before encoding */
    @Large
    public record LogoInput(@Nullable String logo) {

        byte[] picture() {
            try {
                return Base64.getDecoder().decode(Body.text(logo));
            } catch (IllegalArgumentException e) {
                throw new Malformed(Logo.FIELD, "not-a-picture");
            }
        }
    }

    @GET
    @Produces({"image/png", "image/svg+xml"})
    @Operation(summary = "The agency's logo as its papers print it")
    public Response open(@PathParam("id") String id) {
        Logo logo = openLogo.open(Entered.id(id));
        return Response.ok(logo.bytes(), logo.mediaType())
                .header("Content-Security-Policy", Download.SANDBOX)
                .build();
    }

    @PUT
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Give the caller's own agency its logo, for papers that are submitted from now on")
    public void choose(@PathParam("id") String id, @Nullable LogoInput logo) {
        demandOwn(id);
        chooseLogo.choose(Body.of(logo).picture());
    }

    @DELETE
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Take the logo of the caller's own agency down, for papers that are submitted from now on")
    public void remove(@PathParam("id") String id) {
        demandOwn(id);
        removeLogo.remove();
    }

    private void demandOwn(String id) {
        if (!Entered.id(id).equals(current.get().agency())) {
            throw new NotFound(id);
        }
    }
}
