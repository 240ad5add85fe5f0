package id.mufakat.web.administration;

import id.mufakat.NotFound;
import id.mufakat.Role;
import id.mufakat.party.Office;
import id.mufakat.staff.OfficeFacts;
import id.mufakat.staff.RegisterOffice;
import id.mufakat.web.form.Entered;
import id.mufakat.web.form.Page;
import id.mufakat.web.form.Steps;
import id.mufakat.web.shell.Shell;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** Adds an office to one's own agency. */
@Page
@RequestScoped
public class OfficeFormPage {

    @Inject
    RegisterOffice registerOffice;

    @Inject
    Shell shell;

    @Inject
    Steps steps;

    private String code = "";
    private String titleId = "";
    private String titleEn = "";
    private String style = "";
    private boolean head;

    public void open() {
        if (!shell.is(Role.ADMINISTRATOR)) {
            throw new NotFound("form");
        }
    }

    public void save() {
        registerOffice.register(
                new OfficeFacts(code, titleId, titleEn, head, Entered.choice("style", style, Office.Style.class)));
        steps.succeed("office.registered", titleId)
                .go("/administration/agency?id=" + shell.actor().agency());
    }

    /** Whose rules of writing names there are, by their names in the code. */
    public List<String> getStyles() {
        return Stream.of(Office.Style.values()).map(Enum::name).toList();
    }

    public boolean isHead() {
        return head;
    }

    public void setHead(boolean head) {
        this.head = head;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getTitleId() {
        return titleId;
    }

    public void setTitleId(String titleId) {
        this.titleId = titleId;
    }

    public String getTitleEn() {
        return titleEn;
    }

    public void setTitleEn(String titleEn) {
        this.titleEn = titleEn;
    }

    public String getStyle() {
        return style;
    }

    public void setStyle(String style) {
        this.style = style;
    }
}
