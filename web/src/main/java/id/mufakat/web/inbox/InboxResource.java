package id.mufakat.web.inbox;

import id.mufakat.access.CurrentActor;
import id.mufakat.web.api.Slice;
import id.mufakat.workflow.Inbox;
import id.mufakat.workflow.WorkItem;
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

/** What waits for the caller; acts are done at the object itself, never here. */
@Path("/inbox")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class InboxResource {

    @Inject
    Inbox inbox;

    @Inject
    CurrentActor current;

    @Operation(summary = "What waits for the caller in the agency they act for, the oldest deadline first")
    @GET
    public Slice<WorkItem> list(
            @QueryParam("after") @Nullable String after, @QueryParam("limit") @DefaultValue("50") int limit) {
        return Slice.of(inbox.of(current.get()), WorkItem::id, after, limit);
    }
}
