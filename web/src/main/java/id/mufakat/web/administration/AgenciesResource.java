package id.mufakat.web.administration;

import id.mufakat.NotFound;
import id.mufakat.access.CurrentActor;
import id.mufakat.administration.AgencyFacts;
import id.mufakat.administration.AgencySheet;
import id.mufakat.administration.DescribeAgency;
import id.mufakat.administration.EndAgency;
import id.mufakat.administration.EndAgency.Ending;
import id.mufakat.administration.ListAgencies;
import id.mufakat.administration.RegisterAgency;
import id.mufakat.invitation.InviteFirstAdministrator;
import id.mufakat.party.Agency;
import id.mufakat.party.Contact;
import id.mufakat.web.account.InvitationLink;
import id.mufakat.web.account.Invited;
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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The agencies that take part. */
@Path("/agencies")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AgenciesResource {

    @Inject
    ListAgencies listAgencies;

    @Inject
    RegisterAgency registerAgency;

    @Inject
    DescribeAgency describeAgency;

    @Inject
    EndAgency endAgency;

    @Inject
    InviteFirstAdministrator inviteFirstAdministrator;

    @Inject
    InvitationLink links;

    @Inject
    CurrentActor current;

    /**
     * What is known about an agency. The code is read when it is registered, and never again; to correct the rest leave
     * {@code region} out to keep it, or send it empty for a national body.
     */
    public record AgencyInput(
            @Nullable String code,
            @Nullable String type,
            @Nullable String name,
            @Nullable String shortName,
            @Nullable List<String> aliases,
            @Nullable String region,
            @Nullable Contact contact) {

        public AgencyFacts facts() {
            return new AgencyFacts(
                    Body.text(code),
                    Entered.choice("type", type, Agency.Type.class),
                    Body.text(name),
                    Body.text(shortName),
                    aliases == null ? List.of() : aliases,
                    region,
                    contact == null ? new Contact("", "", "", "") : contact);
        }
    }

    /** How a partner ended; {@code successor} is left out when nobody took over. */
    public record End(@Nullable LocalDate lastDay, @Nullable UUID successor, @Nullable String endGround) {}

    /** The first person of a partner. */
    public record FirstAdministrator(@Nullable PersonInput person, @Nullable String username) {}

    @GET
    @Operation(summary = "Every agency that takes part, by short name; q: part of a name, another spelling or the code")
    public Slice<AgencySheet> list(
            @QueryParam("q") @DefaultValue("") String words,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        List<AgencySheet> called = listAgencies.list().stream()
                .filter(agency -> agency.isCalled(words))
                .toList();
        return Slice.of(called, agency -> agency.id().toString(), after, limit);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One agency")
    public AgencySheet read(@PathParam("id") String id) {
        return listAgencies.list().stream()
                .filter(agency -> agency.id().equals(Entered.id(id)))
                .findFirst()
                .orElseThrow(() -> new NotFound(id));
    }

    @POST
    @Operation(summary = "Register a partner; administrators of the founding agency only")
    public Created register(@Nullable AgencyInput agency) {
        return new Created(registerAgency.register(Body.of(agency).facts()));
    }

    @PUT
    @Path("/{id}")
    @Operation(summary = "Correct what is known about the caller's own agency")
    public void describe(@PathParam("id") String id, @Nullable AgencyInput agency) {
        if (!Entered.id(id).equals(current.get().agency())) {
            throw new NotFound(id);
        }
        describeAgency.describe(Body.of(agency).facts());
    }

    @POST
    @Path("/{id}/end")
    @Operation(
            summary = "Note that a partner is no more, and who took over; administrators of the founding agency only")
    public void end(@PathParam("id") String id, @Nullable End given) {
        End body = Body.of(given);
        endAgency.end(Entered.id(id), new Ending(body.lastDay(), body.successor(), Body.text(body.endGround())));
    }

    @POST
    @Path("/{id}/first-administrator")
    @Operation(summary = "Put the first administrator into a partner; answers with the invitation link, once")
    public Invited invite(@PathParam("id") String id, @Nullable FirstAdministrator first) {
        FirstAdministrator body = Body.of(first);
        PersonInput person = Body.member("person", body.person());
        return new Invited(links.address(
                inviteFirstAdministrator.invite(Entered.id(id), person.facts(), Body.text(body.username()))));
    }
}
