package id.mufakat.web.audience;

import id.mufakat.hearing.FinishTask;
import id.mufakat.hearing.ListTasks;
import id.mufakat.web.api.Slice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What the caller promised at audiences. */
@Path("/tasks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TasksResource {

    @Inject
    ListTasks list;

    @Inject
    FinishTask finish;

    @Operation(summary = "What the caller still has to do after audiences, the earliest first")
    @GET
    public Slice<ListTasks.Entry> list(
            @QueryParam("after") @Nullable String after, @QueryParam("limit") @DefaultValue("50") int limit) {
        return Slice.of(list.list(), entry -> entry.id().toString(), after, limit);
    }

    @Operation(summary = "Say that it was done")
    @POST
    @Path("{task}/done")
    public void finish(@PathParam("task") UUID task) {
        finish.finish(task);
    }
}
