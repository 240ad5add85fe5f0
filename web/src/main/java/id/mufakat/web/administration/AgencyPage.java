package id.mufakat.web.administration;

import id.mufakat.NotFound;
import id.mufakat.Role;
import id.mufakat.administration.AgencySheet;
import id.mufakat.administration.ListAgencies;
import id.mufakat.invitation.InviteFirstAdministrator;
import id.mufakat.invitation.OfferFirstAdministrator;
import id.mufakat.office.ListOffices;
import id.mufakat.office.OfficeSheet;
import id.mufakat.staff.PersonFacts;
import id.mufakat.web.account.InvitationLink;
import id.mufakat.web.form.Asked;
import id.mufakat.web.form.Page;
import id.mufakat.web.form.Steps;
import id.mufakat.web.shell.Language;
import id.mufakat.web.shell.Shell;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One agency with its offices; for the founder also the form that puts the first person into a partner. */
@Page
@RequestScoped
public class AgencyPage {

    @Inject
    Asked asked;

    @Inject
    ListAgencies listAgencies;

    @Inject
    ListOffices listOffices;

    @Inject
    InviteFirstAdministrator inviteFirstAdministrator;

    @Inject
    OfferFirstAdministrator offerFirstAdministrator;

    @Inject
    InvitationLink invitationLink;

    @Inject
    Shell shell;

    @Inject
    Language language;

    @Inject
    Steps steps;

    private String id = "";
    private final PersonForm person = new PersonForm();
    private String username = "";
    private @Nullable List<AgencySheet> agencies;
    private @Nullable List<OfficeSheet> offices;

    /** Asked for by the address: what a form shows is decided before the page's own parameters are read. */
    public AgencySheet getSheet() {
        UUID wanted = asked.id();
        return find(wanted).orElseThrow(() -> new NotFound(wanted));
    }

    /** Who took over from an agency that ended; null when nobody did. */
    public @Nullable AgencySheet getSuccessor() {
        UUID heir = getSheet().successor();
        return heir == null ? null : find(heir).orElse(null);
    }

    public @Nullable String getLastDay() {
        LocalDate last = getSheet().validTo();
        return last == null ? null : shell.moments().day(last);
    }

    public List<OfficeSheet> getOffices() {
        List<OfficeSheet> known = offices;
        if (known == null) {
            known = listOffices.list(getSheet().id());
            offices = known;
        }
        return known;
    }

    public String title(OfficeSheet office) {
        return language.isEnglish() ? office.titleEn() : office.titleId();
    }

    public boolean isEditable() {
        return shell.is(Role.ADMINISTRATOR)
                && getSheet().id().equals(shell.actor().agency());
    }

    /** Whether the person administers the founder and looks at a partner. */
    public boolean isPartner() {
        return shell.is(Role.ADMINISTRATOR)
                && !getSheet().id().equals(shell.actor().agency())
                && find(shell.actor().agency()).filter(AgencySheet::founder).isPresent();
    }

    /** Whether the partner waits for its first administrator; the form is for nothing otherwise. */
    public boolean isInvitable() {
        return isPartner() && offerFirstAdministrator.offer(getSheet().id());
    }

    /** @throws NotFound if the partner has an administrator already */
    public void invite() {
        PersonFacts facts = person.facts();
        String secret = inviteFirstAdministrator.invite(asked.id(), facts, username);
        invitationLink.handOver(facts.name(), secret);
        steps.go("/account/link");
    }

    private Optional<AgencySheet> find(UUID wanted) {
        List<AgencySheet> known = agencies;
        if (known == null) {
            known = listAgencies.list();
            agencies = known;
        }
        return known.stream().filter(agency -> agency.id().equals(wanted)).findFirst();
    }

    public PersonForm getPerson() {
        return person;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
