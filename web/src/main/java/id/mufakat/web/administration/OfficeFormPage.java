package id.mufakat.web.administration;

import id.mufakat.NotFound;
import id.mufakat.Role;
import id.mufakat.office.DescribeOffice;
import id.mufakat.office.ListOffices;
import id.mufakat.office.OfficeFacts;
import id.mufakat.office.OfficeSheet;
import id.mufakat.office.RegisterOffice;
import id.mufakat.party.Office;
import id.mufakat.web.form.Entered;
import id.mufakat.web.form.Page;
import id.mufakat.web.form.Steps;
import id.mufakat.web.shell.Shell;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Adds an office to one's own agency, or corrects what is known about one. */
@Page
@RequestScoped
public class OfficeFormPage {

    @Inject
    RegisterOffice registerOffice;

    @Inject
    DescribeOffice describeOffice;

    @Inject
    ListOffices listOffices;

    @Inject
    Shell shell;

    @Inject
    Steps steps;

    private String id = "";
    private String code = "";
    private String titleId = "";
    private String titleEn = "";
    private String style = "";
    private boolean head;

    public void open() {
        if (!shell.is(Role.ADMINISTRATOR)) {
            throw new NotFound("form");
        }
        if (isKnown()) {
            UUID wanted = Entered.id(id);
            show(listOffices.list(shell.actor().agency()).stream()
                    .filter(office -> office.id().equals(wanted))
                    .findFirst()
                    .orElseThrow(() -> new NotFound(wanted)));
        }
    }

    private void show(OfficeSheet office) {
        code = office.code();
        titleId = office.titleId();
        titleEn = office.titleEn();
        style = office.style().name();
        head = office.head();
    }

    public void save() {
        Boolean leads = isLeaderless() ? head : null;
        OfficeFacts facts =
                new OfficeFacts(code, titleId, titleEn, leads, Entered.choice("style", style, Office.Style.class));
        if (isKnown()) {
            describeOffice.describe(Entered.id(id), facts);
        } else {
            registerOffice.register(facts);
        }
        steps.succeed(isKnown() ? "office.described" : "office.registered", titleId)
                .go("/administration/agency?id=" + shell.actor().agency());
    }

    /** Whose rules of writing names there are, by their names in the code. */
    public List<String> getStyles() {
        return Stream.of(Office.Style.values()).map(Enum::name).toList();
    }

    /** Whether the agency's first lead may be named here; moving the lead takes two people, on the agency's page. */
    public boolean isLeaderless() {
        return listOffices.list(shell.actor().agency()).stream().noneMatch(OfficeSheet::head);
    }

    public boolean isKnown() {
        return !id.isEmpty();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
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
