package id.mufakat.web.register;

import id.mufakat.Malformed;
import id.mufakat.numbering.BookSheet;
import id.mufakat.numbering.InsertNumber;
import id.mufakat.numbering.InsertNumber.Late;
import id.mufakat.numbering.ReadBook;
import id.mufakat.numbering.StrikeNumber;
import id.mufakat.register.WritePattern;
import id.mufakat.web.api.Body;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The books of numbers of the caller's agency: one per kind of document and year. */
@Path("/books/{kind}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class BooksResource {

    private static final int MOST = 200;

    @Inject
    ReadBook readBook;

    @Inject
    InsertNumber insertNumber;

    @Inject
    StrikeNumber strikeNumber;

    @Inject
    WritePattern writePattern;

    /**
     * @param after the sequence behind which the number belongs
     * @param date of the document
     * @param matter what the document is
     * @param reason why its number comes late
     */
    public record Outside(
            @Nullable Integer after, @Nullable LocalDate date, @Nullable String matter, @Nullable String reason) {}

    /**
     * @param struck the number as it is written
     * @param struckReason why it is struck out
     */
    public record Mistake(@Nullable String struck, @Nullable String struckReason) {}

    /** The number as it is written. */
    public record Inserted(String number) {}

    /** @param pattern such as {@code {seq:3}/HK.02.00/{MM}/{YYYY}} */
    public record Pattern(@Nullable String pattern) {}

    /** @param next the cursor of the following piece, to be sent as {@code after}; absent at the end */
    public record Piece(String kind, int year, String pattern, List<BookSheet.Line> items, @Nullable String next) {}

    /**
     * @param number what the numbers contain; absent for all
     * @param after the cursor that the piece before named
     * @param limit 1 to 200
     */
    @GET
    @Path("/{year}")
    @Operation(summary = "One book: its pattern and every number in order, void ones included")
    public Piece read(
            @PathParam("kind") String kind,
            @PathParam("year") int year,
            @QueryParam("number") @DefaultValue("") String number,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @DefaultValue("100") int limit) {
        if (limit < 1 || limit > MOST) {
            throw new Malformed("limit", "out-of-range");
        }
        BookSheet sheet = readBook.read(kind, year, number, Marks.mark(after), limit);
        return new Piece(sheet.kind(), sheet.year(), sheet.pattern(), sheet.lines(), Marks.cursor(sheet.next()));
    }

    @POST
    @Path("/insertions")
    @Operation(summary = "Take a number between two that were given, for a document of an earlier day from outside")
    public Inserted insert(@PathParam("kind") String kind, @Nullable Outside given) {
        Outside body = Body.of(given);
        Late late = new Late(
                Body.member("after", body.after()), body.date(), Body.text(body.matter()), Body.text(body.reason()));
        return new Inserted(insertNumber.insert(kind, late));
    }

    @POST
    @Path("/insertions/struck")
    @Operation(summary = "Strike out an inserted number that was taken by mistake; it is never given again")
    public void strike(@PathParam("kind") String kind, @Nullable Mistake given) {
        Mistake body = Body.of(given);
        strikeNumber.strike(kind, Body.text(body.struck()), Body.text(body.struckReason()));
    }

    @PUT
    @Path("/pattern")
    @Operation(summary = "Set how the agency writes the numbers of this kind, from the next one on")
    public void write(@PathParam("kind") String kind, @Nullable Pattern pattern) {
        writePattern.write(kind, Body.text(Body.of(pattern).pattern()));
    }
}
