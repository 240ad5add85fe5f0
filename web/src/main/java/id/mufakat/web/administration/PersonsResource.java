package id.mufakat.web.administration;

import id.mufakat.NotFound;
import id.mufakat.staff.DescribePerson;
import id.mufakat.staff.ListPersons;
import id.mufakat.staff.PersonSheet;
import id.mufakat.staff.RegisterPerson;
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

/** The people whom the caller's own agency keeps. */
@Path("/persons")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PersonsResource {

    @Inject
    ListPersons listPersons;

    @Inject
    RegisterPerson registerPerson;

    @Inject
    DescribePerson describePerson;

    @GET
    @Operation(summary = "The people whom the caller's own agency keeps, by name")
    public Slice<PersonSheet> list(
            @QueryParam("after") @Nullable String after, @QueryParam("limit") @DefaultValue("50") int limit) {
        return Slice.of(listPersons.list(), person -> person.id().toString(), after, limit);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One person whom the caller's own agency keeps")
    public PersonSheet read(@PathParam("id") String id) {
        return listPersons.list().stream()
                .filter(person -> person.id().equals(Entered.id(id)))
                .findFirst()
                .orElseThrow(() -> new NotFound(id));
    }

    @POST
    @Operation(summary = "Register a person")
    public Created register(@Nullable PersonInput person) {
        return new Created(registerPerson.register(Body.of(person).facts()));
    }

    @PUT
    @Path("/{id}")
    @Operation(summary = "Correct what is known about a person")
    public void describe(@PathParam("id") String id, @Nullable PersonInput person) {
        describePerson.describe(Entered.id(id), Body.of(person).facts());
    }
}
