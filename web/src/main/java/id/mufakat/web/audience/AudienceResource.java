package id.mufakat.web.audience;

import id.mufakat.Malformed;
import id.mufakat.NotFound;
import id.mufakat.audience.Minutes;
import id.mufakat.hearing.AddPhotograph;
import id.mufakat.hearing.AnswerInvitation;
import id.mufakat.hearing.AnswerInvitation.Choice;
import id.mufakat.hearing.AudienceSheet;
import id.mufakat.hearing.MinutesInput;
import id.mufakat.hearing.OpenAudiencePaper;
import id.mufakat.hearing.ReadAudience;
import id.mufakat.hearing.RecordAudience;
import id.mufakat.web.api.Body;
import id.mufakat.web.api.Large;
import id.mufakat.web.edge.Download;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What is done with an audience: its answers, its minutes, its photographs. */
@Path("/audiences/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AudienceResource {

    @Inject
    ReadAudience read;

    @Inject
    AnswerInvitation answer;

    @Inject
    RecordAudience record;

    @Inject
    AddPhotograph photographs;

    @Inject
    OpenAudiencePaper papers;

    /**
     * @param seen of the audience as it was read: whoever answers something older is refused
     * @param choice {@code ACCEPT}, {@code MOVE} to another date, time and place, or {@code DECLINE}
     * @param words the reason to decline; otherwise a remark, which may be left out
     */
    public record Answer(
            @Nullable Integer seen,
            @Nullable Choice choice,
            @Nullable LocalDate date,
            @Nullable String time,
            @Nullable String place,
            @Nullable String words) {}

    /** What was held; lists that are left out are empty, but somebody has to have come. */
    public record Held(
            @Nullable LocalDate date,
            @Nullable String from,
            @Nullable String until,
            MinutesInput.@Nullable Name chair,
            MinutesInput.@Nullable Name recorder,
            @Nullable String opening,
            @Nullable List<Minutes.Point> points,
            @Nullable List<String> decisions,
            @Nullable List<MinutesInput.Task> tasks,
            @Nullable List<MinutesInput.Guest> attendees,
            @Nullable String closing) {}

    /** @param photograph PNG or JPEG in Base64; 8 MiB at most before encoding */
    @Large
    public record Upload(@Nullable String photograph) {

        byte[] picture() {
            try {
                return Base64.getDecoder().decode(Body.text(photograph));
            } catch (IllegalArgumentException e) {
                throw new Malformed(AddPhotograph.FIELD, "not-a-picture");
            }
        }
    }

    @Operation(summary = "One audience, with what the caller may do about it")
    @GET
    public AudienceSheet read(@PathParam("id") UUID id) {
        return read.read(id);
    }

    @Operation(summary = "Accept the date, propose another, or decline with a reason")
    @POST
    @Path("answer")
    public void answer(@PathParam("id") UUID id, @Nullable Answer given) {
        Answer body = Body.of(given);
        answer.answer(
                id,
                new AnswerInvitation.Answer(
                        Body.member("seen", body.seen()),
                        Body.member("choice", body.choice()),
                        body.date(),
                        body.time(),
                        body.place(),
                        body.words()));
    }

    @Operation(summary = "Record who came, what was said, and who does what until when")
    @POST
    @Path("minutes")
    public void hold(@PathParam("id") UUID id, @Nullable Held given) {
        Held body = Body.of(given);
        record.hold(
                id,
                new MinutesInput(
                        body.date(),
                        body.from(),
                        body.until(),
                        Body.member("chair", body.chair()),
                        Body.member("recorder", body.recorder()),
                        body.opening(),
                        Rows.of("points", body.points()),
                        Rows.texts("decisions", body.decisions()),
                        Rows.of("tasks", body.tasks()),
                        Rows.of("attendees", body.attendees()),
                        body.closing()));
    }

    @Operation(summary = "Keep a photograph of an audience that was held; what it says of place and camera is dropped")
    @POST
    @Path("photographs")
    public void photograph(@PathParam("id") UUID id, @Nullable Upload given) {
        photographs.add(id, Body.of(given).picture());
    }

    @Operation(summary = "The invitation or the minutes as PDF")
    @GET
    @Path("papers/{name}")
    @Produces("application/pdf")
    public Response paper(@PathParam("id") UUID id, @PathParam("name") String name) {
        if (!name.matches("invitation|minutes")) {
            throw new NotFound(name);
        }
        return Response.ok(papers.open(id, name), "application/pdf").build();
    }

    @Operation(summary = "A photograph by its number, as PNG")
    @GET
    @Path("photographs/{number}")
    @Produces("image/png")
    public Response picture(@PathParam("id") UUID id, @PathParam("number") String number) {
        if (!number.matches("[0-9]+")) {
            throw new NotFound(number);
        }
        return Response.ok(papers.open(id, number), "image/png")
                .header("Content-Security-Policy", Download.SANDBOX)
                .build();
    }
}
