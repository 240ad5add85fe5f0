package id.mufakat.web.agreement;

import id.mufakat.comment.Visibility;
import id.mufakat.discussion.AnswerComment;
import id.mufakat.discussion.DiscussionSheet;
import id.mufakat.discussion.ReadComments;
import id.mufakat.discussion.Remark;
import id.mufakat.discussion.SettleComment;
import id.mufakat.discussion.ShareComment;
import id.mufakat.discussion.WithdrawComment;
import id.mufakat.discussion.WriteComment;
import id.mufakat.web.api.Body;
import id.mufakat.web.api.Created;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What people say about a text, among their own or to all sides. */
@Path("/agreements/{id}/comments")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CommentsResource {

    @Inject
    ReadComments comments;

    @Inject
    WriteComment write;

    @Inject
    AnswerComment answer;

    @Inject
    ShareComment share;

    @Inject
    SettleComment settle;

    @Inject
    WithdrawComment withdraw;

    /**
     * @param unit the id of the unit that it is about; left out for the whole text
     * @param visibility {@code INTERNAL} when left out
     */
    public record Comment(@Nullable String unit, @Nullable String text, @Nullable Visibility visibility) {}

    /** @param visibility {@code INTERNAL} when left out */
    public record Reply(@Nullable String text, @Nullable Visibility visibility) {}

    @Operation(summary = "What was said about the text, as far as the caller's side may read it")
    @GET
    public DiscussionSheet comments(@PathParam("id") UUID id) {
        return comments.read(id);
    }

    @Operation(
            summary =
                    "Say something about the text or a unit of it; only the caller's agency reads it unless it is SHARED")
    @POST
    public Created write(@PathParam("id") UUID id, @Nullable Comment given) {
        Comment body = Body.of(given);
        return new Created(write.write(id, body.unit(), remark(body.text(), body.visibility())));
    }

    @Operation(summary = "Answer a comment; only the caller's agency reads it unless it is SHARED")
    @POST
    @Path("{comment}/answers")
    public Created answer(@PathParam("id") UUID id, @PathParam("comment") UUID comment, @Nullable Reply given) {
        Reply body = Body.of(given);
        return new Created(answer.answer(id, comment, remark(body.text(), body.visibility())));
    }

    @Operation(summary = "Let the other sides read a comment of the caller's agency, for good")
    @POST
    @Path("{comment}/sharing")
    public void share(@PathParam("id") UUID id, @PathParam("comment") UUID comment) {
        share.share(id, comment);
    }

    @Operation(summary = "Say that nothing is left to say to a comment of the caller's agency")
    @POST
    @Path("{comment}/settlement")
    public void settle(@PathParam("id") UUID id, @PathParam("comment") UUID comment) {
        settle.settle(id, comment);
    }

    @Operation(summary = "Take back a comment of the caller's own, as long as nobody has answered")
    @POST
    @Path("{comment}/withdrawal")
    public void withdraw(@PathParam("id") UUID id, @PathParam("comment") UUID comment) {
        withdraw.withdraw(id, comment);
    }

    private static Remark remark(@Nullable String text, @Nullable Visibility visibility) {
        return new Remark(text, visibility == null ? Visibility.INTERNAL : visibility);
    }
}
