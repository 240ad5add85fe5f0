package id.mufakat.web.administration;

import id.mufakat.administration.ListRegions;
import id.mufakat.administration.ListRegions.RegionSheet;
import id.mufakat.web.api.Slice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The regions of Indonesia. */
@Path("/regions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RegionsResource {

    @Inject
    ListRegions listRegions;

    @GET
    @Operation(summary = "Provinces, regencies and cities, by Kemendagri code")
    public Slice<RegionSheet> list(
            @QueryParam("after") @Nullable String after, @QueryParam("limit") @DefaultValue("50") int limit) {
        return Slice.of(listRegions.list(), RegionSheet::code, after, limit);
    }
}
