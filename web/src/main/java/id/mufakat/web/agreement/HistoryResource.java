package id.mufakat.web.agreement;

import id.mufakat.dossier.ReadAgreement;
import id.mufakat.dossier.ReadChanges;
import id.mufakat.dossier.ReadTrail;
import id.mufakat.web.shell.Language;
import id.mufakat.web.shell.Words;
import id.mufakat.workflow.Diagrams;
import id.mufakat.workflow.Diagrams.Drawing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

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

    @Inject
    ReadTrail trail;

    @Inject
    Language language;

    /**
     * One thing done.
     *
     * @param act as a word in kebab case, such as {@code version-sent}: programs decide by it
     * @param text the same in the caller's language
     * @param person who did it; absent when the house did
     * @param agency for which it was done, or whom the house reminded
     */
    public record Deed(String act, String text, @Nullable String person, @Nullable UUID agency, Instant at) {}

    @Operation(summary = "What was done about the agreement, by whom and when, the oldest first")
    @GET
    @Path("history")
    public List<Deed> history(@PathParam("id") UUID id) {
        Words words = Words.in(language.getLocale());
        return trail.read(id).stream()
                .map(deed ->
                        new Deed(deed.act(), words.say("trail." + deed.act()), deed.person(), deed.agency(), deed.at()))
                .toList();
    }

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
