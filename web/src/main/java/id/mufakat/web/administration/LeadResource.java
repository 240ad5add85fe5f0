package id.mufakat.web.administration;

import id.mufakat.lead.ConfirmLead;
import id.mufakat.lead.LeadSheet;
import id.mufakat.lead.ProposeLead;
import id.mufakat.lead.ReadLead;
import id.mufakat.lead.WithdrawLead;
import id.mufakat.web.api.Body;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Which office leads the caller's own agency, and which is to. */
@Path("/lead")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LeadResource {

    @Inject
    ReadLead readLead;

    @Inject
    ProposeLead proposeLead;

    @Inject
    ConfirmLead confirmLead;

    @Inject
    WithdrawLead withdrawLead;

    /** @param basis on what ground the office is to lead, such as a regulation with number and year */
    public record LeadInput(@Nullable UUID office, @Nullable String basis) {}

    @GET
    @Operation(summary = "The office that leads the caller's own agency, and the one that is proposed instead")
    public LeadSheet read() {
        return readLead.read();
    }

    @POST
    @Path("/proposal")
    @Operation(summary = "Propose another office as the lead; nothing changes before a second person confirms it")
    public void propose(@Nullable LeadInput lead) {
        LeadInput input = Body.of(lead);
        proposeLead.propose(Body.member("office", input.office()), Body.text(input.basis()));
    }

    @DELETE
    @Path("/proposal")
    @Operation(summary = "Take the proposal back, or turn it down")
    public void withdraw() {
        withdrawLead.withdraw();
    }

    @POST
    @Path("/confirmation")
    @Operation(summary = "Confirm the proposal as it was read: the office leads from now on, the other one no longer")
    public void confirm(@Nullable LeadInput lead) {
        LeadInput input = Body.of(lead);
        confirmLead.confirm(Body.member("office", input.office()), Body.text(input.basis()));
    }
}
