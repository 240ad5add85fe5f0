package id.mufakat.web.register;

import id.mufakat.Malformed;
import id.mufakat.numbering.BookSheet;
import id.mufakat.numbering.ReadBook;
import id.mufakat.register.WritePattern;
import id.mufakat.web.api.Body;
import id.mufakat.web.api.Slice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
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
    WritePattern writePattern;

    /** @param pattern such as {@code {seq:3}/HK.02.00/{MM}/{YYYY}} */
    public record Pattern(@Nullable String pattern) {}

    /** @param next the cursor of the following piece, to be sent as {@code after}; absent at the end */
    public record Piece(String kind, int year, String pattern, List<BookSheet.Line> items, @Nullable String next) {}

    /**
     * @param after the cursor that the piece before named
     * @param limit 1 to 200
     */
    @GET
    @Path("/{year}")
    @Operation(summary = "One book: its pattern and every number in order, void ones included")
    public Piece read(
            @PathParam("kind") String kind,
            @PathParam("year") int year,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @DefaultValue("100") int limit) {
        if (limit < 1 || limit > MOST) {
            throw new Malformed("limit", "out-of-range");
        }
        int from = Slice.position(after);
        BookSheet sheet = readBook.read(kind, year, from, limit + 1);
        List<BookSheet.Line> lines = sheet.lines();
        boolean ends = lines.size() <= limit;
        return new Piece(
                sheet.kind(),
                sheet.year(),
                sheet.pattern(),
                ends ? lines : lines.subList(0, limit),
                ends ? null : Slice.cursorAt(from + limit));
    }

    @PUT
    @Path("/pattern")
    @Operation(summary = "Set how the agency writes the numbers of this kind, from the next one on")
    public void write(@PathParam("kind") String kind, @Nullable Pattern pattern) {
        writePattern.write(kind, Body.text(Body.of(pattern).pattern()));
    }
}
