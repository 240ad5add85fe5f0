package id.mufakat.web.register;

import id.mufakat.numbering.StrikeNumber;
import id.mufakat.web.form.Page;
import id.mufakat.web.form.Steps;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** On the page of a book: what takes an inserted number out of use. */
@Page
@RequestScoped
public class StrikePage {

    @Inject
    BookPage book;

    @Inject
    StrikeNumber strikeNumber;

    @Inject
    Steps steps;

    private String struck = "";
    private String struckReason = "";

    public void strike() {
        strikeNumber.strike(book.getKind(), struck, struckReason);
        steps.succeed("book.struck-out", struck.strip())
                .go("/register/book?kind=" + book.getKind() + "&year=" + book.getYear());
    }

    public String getStruck() {
        return struck;
    }

    public void setStruck(String struck) {
        this.struck = struck == null ? "" : struck;
    }

    public String getStruckReason() {
        return struckReason;
    }

    public void setStruckReason(String struckReason) {
        this.struckReason = struckReason == null ? "" : struckReason;
    }
}
