package id.mufakat.web.agreement;

import id.mufakat.dossier.ReadStatement;
import id.mufakat.drafting.SendVersion;
import id.mufakat.negotiation.AcceptRest;
import id.mufakat.negotiation.NegotiationSheet;
import id.mufakat.negotiation.NegotiationSheet.Sent;
import id.mufakat.negotiation.ReadNegotiation;
import id.mufakat.negotiation.ReadVersion;
import id.mufakat.negotiation.ReadVersion.VersionSheet;
import id.mufakat.negotiation.ReadVersions;
import id.mufakat.negotiation.TakeBack;
import id.mufakat.negotiation.TakeStance;
import id.mufakat.turn.Stance.Kind;
import id.mufakat.web.api.Body;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What goes from side to side until all is agreed. */
@Path("/agreements/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class NegotiationResource {

    @Inject
    ReadNegotiation negotiation;

    @Inject
    ReadVersions versions;

    @Inject
    ReadVersion version;

    @Inject
    ReadStatement statement;

    @Inject
    SendVersion send;

    @Inject
    TakeBack takeBack;

    @Inject
    TakeStance stance;

    @Inject
    AcceptRest acceptRest;

    /**
     * @param root the root hash of the text that was read: what is sent is that one or none
     * @param note what the side says to its version; may be left out
     */
    public record Cover(@Nullable String root, @Nullable String note) {}

    /**
     * @param hash the unit's hash that was read
     * @param words the question or the reason; to an acceptance a remark, which may be left out
     */
    public record Answer(@Nullable Kind kind, @Nullable String hash, @Nullable String words) {}

    /** @param root the root hash of the version that was read */
    public record Rest(@Nullable String root) {}

    @Operation(summary = "The version sent last, unit by unit: what changed, and what each side says to it")
    @GET
    @Path("negotiation")
    public NegotiationSheet negotiation(@PathParam("id") UUID id) {
        return negotiation.read(id);
    }

    @Operation(summary = "Every version that was sent, the first one first")
    @GET
    @Path("versions")
    public List<Sent> versions(@PathParam("id") UUID id) {
        return versions.read(id);
    }

    @Operation(summary = "One version as it was sent")
    @GET
    @Path("versions/{number}")
    public VersionSheet version(@PathParam("id") UUID id, @PathParam("number") int number) {
        return version.read(id, number);
    }

    @Operation(
            summary = "What changed from the version before to this one, sealed; see statement.md for every byte of it")
    @GET
    @Path("versions/{number}/statement")
    public byte[] statement(@PathParam("id") UUID id, @PathParam("number") int number) {
        return statement.read(id, number);
    }

    @Operation(summary = "Send the text to the other side; once all is agreed, it goes to the reviewers")
    @POST
    @Path("versions")
    public void send(@PathParam("id") UUID id, @Nullable Cover given) {
        Cover cover = Body.of(given);
        send.send(id, Body.member("root", cover.root()), cover.note());
    }

    @Operation(summary = "Take the last version back, as long as the other side has not opened it")
    @POST
    @Path("versions/recall")
    public void takeBack(@PathParam("id") UUID id) {
        takeBack.takeBack(id);
    }

    @Operation(summary = "Accept a unit as it was sent, ask about it, or reject it with a reason")
    @POST
    @Path("units/{unit}/stance")
    public void answer(@PathParam("id") UUID id, @PathParam("unit") String unit, @Nullable Answer given) {
        Answer body = Body.of(given);
        Kind kind = Body.member("kind", body.kind());
        stance.take(id, unit, new TakeStance.Answer(kind, Body.member("hash", body.hash()), body.words()));
    }

    @Operation(summary = "Accept every unit that the caller's side has not answered yet")
    @POST
    @Path("acceptance")
    public void acceptRest(@PathParam("id") UUID id, @Nullable Rest given) {
        acceptRest.accept(id, Body.member("root", Body.of(given).root()));
    }
}
