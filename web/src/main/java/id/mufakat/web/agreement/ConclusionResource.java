package id.mufakat.web.agreement;

import id.mufakat.approval.Approval.Outcome;
import id.mufakat.approval.DecideApproval;
import id.mufakat.approval.DecideApproval.Word;
import id.mufakat.cancellation.CancelAgreement;
import id.mufakat.conclusion.ReturnAtSigning;
import id.mufakat.document.Fingerprint;
import id.mufakat.dossier.ReadPaper;
import id.mufakat.numbering.GiveNumber;
import id.mufakat.numbering.ReturnAtNumbering;
import id.mufakat.numbering.VoidNumber;
import id.mufakat.signing.ReadSigningSheet;
import id.mufakat.signing.SignDocument;
import id.mufakat.signing.SigningSheet;
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
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** From the submitted text to the signed paper: decisions, numbers, papers, signatures. */
@Path("/agreements/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ConclusionResource {

    @Inject
    DecideApproval decide;

    @Inject
    GiveNumber number;

    @Inject
    VoidNumber voidNumber;

    @Inject
    ReturnAtNumbering returnAtNumbering;

    @Inject
    CancelAgreement cancel;

    @Inject
    ReadPaper papers;

    @Inject
    ReadSigningSheet sheets;

    @Inject
    SignDocument sign;

    @Inject
    ReturnAtSigning giveBack;

    /**
     * @param root the root hash of the text that was read
     * @param units what it is returned for, at least one
     */
    public record Decision(
            @Nullable Outcome outcome,
            @Nullable String root,
            @Nullable String reason,
            @Nullable List<@Nullable String> units) {

        Word word() {
            return new Word(
                    Body.member("outcome", outcome), Body.member("root", root), reason, Body.texts("units", units));
        }
    }

    /** @param number one that another system gave, or null for the next of our own book */
    public record GivenNumber(@Nullable String number) {}

    /**
     * @param voids the number that becomes void
     * @param number what takes its place, from elsewhere; null for the next of our own book
     */
    public record VoidedNumber(@Nullable String voids, @Nullable String reason, @Nullable String number) {}

    /**
     * @param shown the fingerprint of the paper that was read
     * @param passphrase of the signer's own key; kept nowhere
     */
    public record Act(
            @Nullable UUID slot,
            @Nullable UUID round,
            @Schema(implementation = Fingerprint.class) @Nullable String shown,
            @Nullable String passphrase) {}

    /** Why the text or the paper goes back, or is given up. */
    public record Reason(@Nullable String reason) {}

    @Operation(summary = "Approve the submitted text, or return it with a reason for the units named")
    @POST
    @Path("decisions")
    public void decide(@PathParam("id") UUID id, @Nullable Decision given) {
        decide.decide(id, Body.of(given).word());
    }

    @Operation(summary = "Give the agency's number: the next of its register, or one from elsewhere")
    @POST
    @Path("number")
    public Map<String, String> number(@PathParam("id") UUID id, @Nullable GivenNumber given) {
        return Map.of("number", number.give(id, Body.of(given).number()));
    }

    @Operation(summary = "Make the agency's number void; while numbers are given, another takes its place")
    @POST
    @Path("number/void")
    public Map<String, String> voidNumber(@PathParam("id") UUID id, @Nullable VoidedNumber given) {
        VoidedNumber body = Body.of(given);
        String voids = Body.member("voids", body.voids());
        return Map.of("number", voidNumber.cancel(id, voids, Body.member("reason", body.reason()), body.number()));
    }

    @Operation(summary = "Return the text instead of giving a number")
    @POST
    @Path("number/return")
    public void returnAtNumbering(@PathParam("id") UUID id, @Nullable Reason given) {
        returnAtNumbering.giveBack(id, Body.member("reason", Body.of(given).reason()));
    }

    @Operation(summary = "Give the agreement up, with a reason; its reserved numbers become void")
    @POST
    @Path("cancellation")
    public void cancel(@PathParam("id") UUID id, @Nullable Reason given) {
        cancel.cancel(id, Body.member("reason", Body.of(given).reason()));
    }

    @Operation(summary = "One of the papers as PDF: submitted, final, current or signed")
    @GET
    @Path("papers/{name}")
    @Produces("application/pdf")
    public byte[] paper(@PathParam("id") UUID id, @PathParam("name") String name) {
        return papers.read(id, name);
    }

    @Operation(summary = "What the caller would sign, as what, and whose turn it is")
    @GET
    @Path("signing")
    public SigningSheet signing(@PathParam("id") UUID id) {
        return sheets.read(id);
    }

    @Operation(summary = "Sign the paper that was shown")
    @POST
    @Path("signature")
    public Map<String, String> sign(@PathParam("id") UUID id, @Nullable Act given) {
        Act body = Body.of(given);
        String revision = sign.sign(
                id,
                Body.member("round", body.round()),
                Body.member("slot", body.slot()),
                Given.fingerprint("shown", body.shown()),
                Body.member("passphrase", body.passphrase()).toCharArray());
        return Map.of("fingerprint", revision);
    }

    @Operation(summary = "Return the paper instead of signing it")
    @POST
    @Path("return")
    public void giveBack(@PathParam("id") UUID id, @Nullable Reason given) {
        giveBack.giveBack(id, Body.member("reason", Body.of(given).reason()));
    }
}
