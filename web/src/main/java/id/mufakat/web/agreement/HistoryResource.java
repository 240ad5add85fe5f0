package id.mufakat.web.agreement;

import id.mufakat.dossier.ReadAgreement;
import id.mufakat.dossier.ReadChanges;
import id.mufakat.workflow.Diagrams;
import id.mufakat.workflow.Diagrams.Drawing;
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

/** How an agreement came to where it stands. */
@Path("/agreements/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class HistoryResource {

    @Inject
    ReadAgreement read;

    @Inject
    ReadChanges changes;

    @Inject
    Diagrams diagrams;

    @Operation(summary = "What reads otherwise than in the template, unit by unit")
    @GET
    @Path("changes")
    public ReadChanges.Changes changes(@PathParam("id") UUID id) {
        return changes.read(id);
    }

    @Operation(summary = "The agreement's diagrams as BPMN, with the elements passed and those that wait")
    @GET
    @Path("diagrams")
    public List<Drawing> diagrams(@PathParam("id") UUID id) {
        return diagrams.of(read.read(id).id().toString());
    }
}
