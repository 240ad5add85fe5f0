package id.mufakat.web.administration;

import id.mufakat.office.DescribeOffice;
import id.mufakat.office.ListOffices;
import id.mufakat.office.OfficeFacts;
import id.mufakat.office.OfficeSheet;
import id.mufakat.office.RegisterOffice;
import id.mufakat.party.Office;
import id.mufakat.web.api.Body;
import id.mufakat.web.api.Created;
import id.mufakat.web.api.Slice;
import id.mufakat.web.form.Entered;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The offices of an agency. */
@Path("/offices")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OfficesResource {

    @Inject
    ListOffices listOffices;

    @Inject
    RegisterOffice registerOffice;

    @Inject
    DescribeOffice describeOffice;

    /**
     * A chair to be added or corrected; {@code style} says whose rules decide how the holder's name is written. Only the
     * agency's first lead is named by {@code head}: left out it stays as it is, and {@code /lead} moves it.
     */
    public record OfficeInput(
            @Nullable String code,
            @Nullable String titleId,
            @Nullable String titleEn,
            @Nullable Boolean head,
            @Nullable String style) {

        OfficeFacts facts() {
            return new OfficeFacts(
                    Body.text(code),
                    Body.text(titleId),
                    Body.text(titleEn),
                    head,
                    Entered.choice("style", style, Office.Style.class));
        }
    }

    @GET
    @Operation(summary = "The offices of an agency, the one that leads it first")
    public Slice<OfficeSheet> list(
            @QueryParam("agency") @Nullable String agency,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        return Slice.of(
                listOffices.list(Entered.id(agency)), office -> office.id().toString(), after, limit);
    }

    @PUT
    @Path("/{id}")
    @Operation(summary = "Correct title or style of an office of the caller's own agency; its code stays")
    public void describe(@PathParam("id") String id, @Nullable OfficeInput office) {
        describeOffice.describe(Entered.id(id), Body.of(office).facts());
    }

    @POST
    @Operation(summary = "Add an office to the caller's own agency")
    public Created register(@Nullable OfficeInput office) {
        return new Created(registerOffice.register(Body.of(office).facts()));
    }
}
