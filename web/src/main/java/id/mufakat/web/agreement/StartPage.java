package id.mufakat.web.agreement;

import id.mufakat.Malformed;
import id.mufakat.NotFound;
import id.mufakat.Refusal;
import id.mufakat.Role;
import id.mufakat.administration.AgencySheet;
import id.mufakat.administration.ListAgencies;
import id.mufakat.agreement.Subject;
import id.mufakat.document.DocumentType;
import id.mufakat.document.DocumentTypes;
import id.mufakat.document.FormIncomplete;
import id.mufakat.document.Forms;
import id.mufakat.drafting.Opening;
import id.mufakat.drafting.StartAgreement;
import id.mufakat.hearing.AudienceSheet;
import id.mufakat.hearing.ReadAudience;
import id.mufakat.initiative.Grounds;
import id.mufakat.initiative.LegalGrounds;
import id.mufakat.initiative.Occasions;
import id.mufakat.initiative.Occasions.Election;
import id.mufakat.regulation.Regulations;
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
    ReadAudience audiences;

    @Inject
    Occasions occasions;

    @Inject
    LegalGrounds grounds;

    @Inject
    Regulations regulations;

    @Inject
    EarlierPage earlier;

    @Inject
    Steps steps;

    private @Nullable Blanks blanks;
    private String partner = "";
    private List<String> bases = new ArrayList<>();

    public void begin() {
        if (!partner.matches("[0-9a-f-]{36}")) {
            throw incomplete(new Malformed("partner", "required"));
        }
        Grounds grounds = new Grounds(bases, earlier.wish(), audience() == null ? null : asked.id("audience"));
        UUID id = earlier.heed(() -> start.start(
                new Opening(type().code(), UUID.fromString(partner), getBlanks().entered(), grounds)));
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
            known = new Blanks(type().fields(), talkedAbout(), language.getTag())
                    .offer(Subject.TOPIC, occasions.topics())
                    .offer(
                            Occasions.ELECTION,
                            occasions.elections().stream().map(Election::name).toList());
            blanks = known;
        }
        return known;
    }

    /** What was talked about at the audience that it comes from. */
    private Map<String, String> talkedAbout() {
        AudienceSheet from = audience();
        return from == null ? Map.of() : Map.of(Subject.TOPIC, from.topic(), Occasions.ELECTION, from.election());
    }

    /** @throws NotFound if the address names an audience that was not held, or not by the reader's agency */
    private @Nullable AudienceSheet audience() {
        if (asked.text("audience").isEmpty()) {
            return null;
        }
        AudienceSheet from = audiences.read(asked.id("audience"));
        if (!from.acts().contains("start")) {
            throw new NotFound(from.id());
        }
        return from;
    }

    /** The other side of the audience, until somebody else is chosen. */
    public String getPartner() {
        AudienceSheet from = partner.isEmpty() ? audience() : null;
        return from == null
                ? partner
                : from.sides().stream()
                        .map(side -> side.agency())
                        .filter(agency -> !agency.equals(shell.actor().agency()))
                        .map(UUID::toString)
                        .findFirst()
                        .orElse(partner);
    }

    public void setPartner(String partner) {
        this.partner = partner == null ? "" : partner;
    }

    /** Regulations in force that the template does not cite. */
    public List<Option> getOffered() {
        return grounds.offered(type(), shell.actor().agency()).stream()
                .map(regulation -> new Option(regulation.key(), regulations.cite(regulation)))
                .toList();
    }

    public List<String> getBases() {
        return bases;
    }

    public void setBases(List<String> bases) {
        this.bases = bases;
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
