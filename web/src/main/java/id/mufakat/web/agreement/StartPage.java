package id.mufakat.web.agreement;

import id.mufakat.Malformed;
import id.mufakat.NotFound;
import id.mufakat.Refusal;
import id.mufakat.Role;
import id.mufakat.administration.AgencySheet;
import id.mufakat.administration.ListAgencies;
import id.mufakat.document.DocumentType;
import id.mufakat.document.DocumentTypes;
import id.mufakat.document.FormIncomplete;
import id.mufakat.document.Forms;
import id.mufakat.drafting.Opening;
import id.mufakat.drafting.StartAgreement;
import id.mufakat.web.form.Asked;
import id.mufakat.web.form.Blanks;
import id.mufakat.web.form.Blanks.Option;
import id.mufakat.web.form.Page;
import id.mufakat.web.form.Steps;
import id.mufakat.web.shell.Language;
import id.mufakat.web.shell.Shell;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Opens an agreement: which kind, with whom, and the blanks of its template. */
@Page
@RequestScoped
public class StartPage {

    private static final String PROCESS = "agreement";

    @Inject
    Shell shell;

    @Inject
    Asked asked;

    @Inject
    Language language;

    @Inject
    DocumentTypes types;

    @Inject
    ListAgencies agencies;

    @Inject
    Forms forms;

    @Inject
    StartAgreement start;

    @Inject
    Steps steps;

    private @Nullable Blanks blanks;
    private String partner = "";

    public void begin() {
        if (!partner.matches("[0-9a-f-]{36}")) {
            throw incomplete(new Malformed("partner", "required"));
        }
        UUID id = start.start(
                new Opening(type().code(), UUID.fromString(partner), getBlanks().entered()));
        steps.succeed("agreement.started").go("/agreement/draft?id=" + id);
    }

    /** With whatever else is wrong in the form, so that nobody mends it in rounds. */
    private FormIncomplete incomplete(Refusal first) {
        List<Refusal> faults = new ArrayList<>(List.of(first));
        try {
            forms.check(type(), getBlanks().entered());
        } catch (FormIncomplete others) {
            faults.addAll(others.faults());
        }
        return new FormIncomplete(faults);
    }

    /** The types that a drafter may begin; more than one is offered as a choice. */
    public List<Option> getTypes() {
        return startable().stream()
                .map(type -> new Option(type.code(), TypeWords.title(type, language.getTag())))
                .toList();
    }

    public String getType() {
        return type().code();
    }

    public String getTypeTitle() {
        return TypeWords.title(type(), language.getTag());
    }

    /** The other agencies of which the template's text can be true together with the reader's own. */
    public List<Option> getPartners() {
        UUID own = shell.actor().agency();
        List<AgencySheet> all = agencies.list();
        return all.stream()
                .filter(agency -> agency.id().equals(own))
                .flatMap(self -> all.stream()
                        .filter(agency -> !agency.id().equals(own) && agency.validTo() == null)
                        .filter(agency -> type().joins(self.type(), agency.type())))
                .map(StartPage::option)
                .toList();
    }

    public Blanks getBlanks() {
        if (!shell.is(Role.DRAFTER)) {
            throw new NotFound("start");
        }
        Blanks known = blanks;
        if (known == null) {
            known = new Blanks(type().fields(), Map.of(), language.getTag());
            blanks = known;
        }
        return known;
    }

    public String getPartner() {
        return partner;
    }

    public void setPartner(String partner) {
        this.partner = partner == null ? "" : partner;
    }

    private static Option option(AgencySheet agency) {
        return new Option(agency.id().toString(), agency.shortName());
    }

    private DocumentType type() {
        String code = asked.text("type");
        return startable().stream()
                .filter(type -> code.isEmpty() || type.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound(code));
    }

    private List<DocumentType> startable() {
        return types.all().stream()
                .filter(type -> type.process().equals(PROCESS))
                .toList();
    }
}
