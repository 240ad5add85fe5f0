package id.mufakat.web.agreement;

import id.mufakat.administration.AgencySheet;
import id.mufakat.administration.ListAgencies;
import id.mufakat.web.api.Slice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;

/** The agencies that take part: whom one can agree with. */
@Path("/agencies")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PartnersResource {

    @Inject
    ListAgencies agencies;

    @GET
    public Slice<AgencySheet> list(
            @QueryParam("after") @Nullable String after, @QueryParam("limit") @DefaultValue("50") int limit) {
        return Slice.of(agencies.list(), agency -> agency.id().toString(), after, limit);
    }
}
