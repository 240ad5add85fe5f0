package id.mufakat.web.register;

import id.mufakat.Role;
import id.mufakat.document.DocumentTypes;
import id.mufakat.numbering.BookSheet;
import id.mufakat.numbering.BookSheet.Line;
import id.mufakat.numbering.ReadBook;
import id.mufakat.register.WritePattern;
import id.mufakat.web.form.Asked;
import id.mufakat.web.form.Page;
import id.mufakat.web.form.Steps;
import id.mufakat.web.shell.Language;
import id.mufakat.web.shell.Shell;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
    Asked asked;

    @Inject
    Language language;

    @Inject
    Shell shell;

    @Inject
    Steps steps;

    private String kind = USUAL;
    private String year = "";
    private String pattern = "";
    private @Nullable BookSheet sheet;

    /** A kind of document. */
    public record Kind(String code, String title) {}

    public void open() {
        pattern = getSheet().pattern();
    }

    /** With one line more than is shown, so that the page knows whether there are others. */
    public BookSheet getSheet() {
        BookSheet known = sheet;
        if (known == null) {
            known = readBook.read(kind, number(), asked.number("from"), ROWS + 1);
            sheet = known;
        }
        return known;
    }

    public List<Line> getLines() {
        return getSheet().lines().stream().limit(ROWS).toList();
    }

    /** Every kind of document, whatever it is numbered by. */
    public List<Kind> getKinds() {
        return types.all().stream()
                .map(type -> new Kind(type.code(), type.title().getOrDefault(language.getTag(), type.code())))
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

    public boolean isRegistrar() {
        return shell.is(Role.REGISTRAR);
    }

    public String day(Line line) {
        return shell.moments().day(line.at());
    }

    public boolean isFirst() {
        return asked.number("from") == 0;
    }

    public boolean isLast() {
        return getSheet().lines().size() <= ROWS;
    }

    public int getBefore() {
        return Math.max(0, asked.number("from") - ROWS);
    }

    public int getAfter() {
        return asked.number("from") + ROWS;
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

    public String getPattern() {
        return pattern;
    }

    public void setPattern(@Nullable String pattern) {
        this.pattern = pattern == null ? "" : pattern;
    }
}
