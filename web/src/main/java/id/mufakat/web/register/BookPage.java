package id.mufakat.web.register;

import id.mufakat.Malformed;
import id.mufakat.NotFound;
import id.mufakat.Role;
import id.mufakat.document.DocumentTypes;
import id.mufakat.document.Field;
import id.mufakat.numbering.BookSheet;
import id.mufakat.numbering.BookSheet.Line;
import id.mufakat.numbering.InsertNumber;
import id.mufakat.numbering.InsertNumber.Late;
import id.mufakat.numbering.ReadBook;
import id.mufakat.register.DocumentNumber.Mark;
import id.mufakat.register.WritePattern;
import id.mufakat.web.form.Asked;
import id.mufakat.web.form.Entered;
import id.mufakat.web.form.Page;
import id.mufakat.web.form.Steps;
import id.mufakat.web.shell.Language;
import id.mufakat.web.shell.Shell;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A book of numbers, and how the agency writes them. */
@Page
@RequestScoped
public class BookPage {

    /** So many stand on one printed book as well. */
    private static final int ROWS = 100;

    private static final String USUAL = "MEMORANDUM";

    @Inject
    DocumentTypes types;

    @Inject
    ReadBook readBook;

    @Inject
    WritePattern writePattern;

    @Inject
    InsertNumber insertNumber;

    @Inject
    Asked asked;

    @Inject
    Language language;

    @Inject
    Shell shell;

    @Inject
    Steps steps;

    private String kind = USUAL;
    private String year = "";
    private String sought = "";
    private String pattern = "";
    private String after = "";
    private String date = "";
    private String matter = "";
    private String reason = "";
    private @Nullable BookSheet sheet;

    /** A kind of document. */
    public record Kind(String code, String title) {}

    public void open() {
        pattern = getSheet().pattern();
    }

    public BookSheet getSheet() {
        BookSheet known = sheet;
        if (known == null) {
            known = readBook.read(kind, number(), sought, from(), ROWS);
            sheet = known;
        }
        return known;
    }

    /** @throws NotFound if no book names such a place */
    private @Nullable Mark from() {
        try {
            return Marks.mark(asked.text("from"));
        } catch (Malformed nowhere) {
            throw new NotFound("from");
        }
    }

    public List<Line> getLines() {
        return getSheet().lines();
    }

    /** Every kind of document, whatever it is numbered by. */
    public List<Kind> getKinds() {
        return types.all().stream()
                .map(type -> new Kind(type.code(), Field.in(type.title(), language.getTag(), type.code())))
                .toList();
    }

    public String getKindTitle() {
        return getKinds().stream()
                .filter(each -> each.code().equals(kind))
                .map(Kind::title)
                .findFirst()
                .orElse(kind);
    }

    public void write() {
        writePattern.write(kind, pattern);
        steps.succeed("book.written").go("/register/book?kind=" + kind + "&year=" + number());
    }

    public void insert() {
        LocalDate day = Entered.day("date", date);
        String given = insertNumber.insert(kind, new Late(Entered.count("after", after), day, matter, reason));
        int there = day == null ? number() : day.getYear();
        steps.succeed("book.inserted", given).go("/register/book?kind=" + kind + "&year=" + there);
    }

    /** The sequence, and behind it the place of an inserted number. */
    public String place(Line line) {
        Integer sequence = line.sequence();
        return sequence == null ? "–" : line.sub() == 0 ? sequence.toString() : sequence + "." + line.sub();
    }

    /** Of the document for an inserted number, else the day on which it was given. */
    public String day(Line line) {
        LocalDate written = line.documentDate();
        return written == null
                ? shell.moments().day(line.at())
                : shell.moments().day(written);
    }

    public boolean isRegistrar() {
        return shell.is(Role.REGISTRAR);
    }

    public boolean isFirst() {
        return asked.text("from").isEmpty();
    }

    public boolean isLast() {
        return getSheet().next() == null;
    }

    /** Where the book goes on, or null at its end. */
    public @Nullable String getNext() {
        return Marks.cursor(getSheet().next());
    }

    private int number() {
        return year.matches("[0-9]{4}")
                ? Integer.parseInt(year)
                : shell.moments().today().getYear();
    }

    public String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = kind == null ? USUAL : kind;
        sheet = null;
    }

    public String getYear() {
        return String.valueOf(number());
    }

    public void setYear(@Nullable String year) {
        this.year = year == null ? "" : year;
        sheet = null;
    }

    public String getSought() {
        return sought;
    }

    /** As a part of an address. */
    public String getSoughtEncoded() {
        return URLEncoder.encode(sought, StandardCharsets.UTF_8);
    }

    public void setSought(@Nullable String sought) {
        this.sought = sought == null ? "" : sought;
        sheet = null;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(@Nullable String after) {
        this.after = after == null ? "" : after;
    }

    public String getDate() {
        return date;
    }

    public void setDate(@Nullable String date) {
        this.date = date == null ? "" : date;
    }

    public String getMatter() {
        return matter;
    }

    public void setMatter(@Nullable String matter) {
        this.matter = matter == null ? "" : matter;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }

    public String getPattern() {
        return pattern;
    }

    public void setPattern(@Nullable String pattern) {
        this.pattern = pattern == null ? "" : pattern;
    }
}
