package id.mufakat.web.door;

import id.mufakat.access.Actor;
import id.mufakat.access.CurrentActor;
import id.mufakat.mail.ChangeCorrespondence;
import id.mufakat.mail.ReadCorrespondence;
import id.mufakat.mail.ReadCorrespondence.Correspondence;
import id.mufakat.session.ChangePassword;
import id.mufakat.session.ListWorkplaces;
import id.mufakat.session.ListWorkplaces.Workplace;
import id.mufakat.web.api.Body;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Who is calling. */
@Path("/me")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MeResource {

    @Inject
    CurrentActor current;

    @Inject
    ListWorkplaces listWorkplaces;

    @Inject
    ChangePassword changePassword;

    @Inject
    ReadCorrespondence readCorrespondence;

    @Inject
    ChangeCorrespondence changeCorrespondence;

    /**
     * The caller in the agency they act for.
     *
     * @param workplaces where else they may act; a token acts for one agency only
     */
    public record Me(UUID account, UUID person, String name, UUID agency, Set<String> roles, List<Place> workplaces) {}

    /** An agency with the caller's roles in it. */
    public record Place(UUID agency, String name, Set<String> roles) {}

    /** Both passwords in the clear. */
    public record PasswordChange(@Nullable String old, @Nullable String chosen) {}

    /** Where and how the caller wants to be written to; an empty address means not at all. */
    public record CorrespondenceInput(@Nullable String email, @Nullable String language, @Nullable Boolean wanted) {}

    @GET
    @Operation(summary = "Who is calling, for which agency, with which roles")
    public Me me() {
        Actor actor = current.get();
        List<Place> places =
                listWorkplaces.list().stream().map(MeResource::place).toList();
        return new Me(actor.account(), actor.person(), actor.name(), actor.agency(), actor.roles(), places);
    }

    @PUT
    @Path("/password")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Choose a new password; every session and every token ends")
    public void changePassword(@Nullable PasswordChange change) {
        PasswordChange body = Body.of(change);
        changePassword.change(
                Body.text(body.old()).toCharArray(), Body.text(body.chosen()).toCharArray());
    }

    @GET
    @Path("/correspondence")
    @Operation(summary = "Where the caller is written to, in which language, and whether they want it")
    public Correspondence correspondence() {
        return readCorrespondence.read();
    }

    @PUT
    @Path("/correspondence")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Choose where and how to be written to; without an address nobody writes")
    public void changeCorrespondence(@Nullable CorrespondenceInput correspondence) {
        CorrespondenceInput body = Body.of(correspondence);
        changeCorrespondence.change(body.email(), body.language(), Body.member("wanted", body.wanted()));
    }

    private static Place place(Workplace workplace) {
        return new Place(workplace.agency(), workplace.name(), workplace.roles());
    }
}
