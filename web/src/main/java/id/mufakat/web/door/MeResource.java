package id.mufakat.web.door;

import id.mufakat.access.Actor;
import id.mufakat.access.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Who the caller is, for which agency they act, and with which roles. */
@Path("/me")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MeResource {

    @Inject
    CurrentActor current;

    @GET
    public Actor me() {
        return current.get();
    }
}
