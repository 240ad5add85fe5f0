package id.mufakat.web.administration;

import id.mufakat.Role;
import id.mufakat.lead.ConfirmLead;
import id.mufakat.lead.LeadSheet;
import id.mufakat.lead.ProposeLead;
import id.mufakat.lead.ReadLead;
import id.mufakat.lead.WithdrawLead;
import id.mufakat.office.ListOffices;
import id.mufakat.office.OfficeSheet;
import id.mufakat.web.form.Asked;
import id.mufakat.web.form.Entered;
import id.mufakat.web.form.Page;
import id.mufakat.web.form.Steps;
import id.mufakat.web.shell.Shell;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Beside one's own agency: which office is to lead it, for who proposes that and for the second person. */
@Page
@RequestScoped
public class LeadPage {

    private static final Set<String> KEEPERS = Set.of(Role.ADMINISTRATOR, Role.REGISTRAR, Role.REVIEWER);

    @Inject
    ReadLead readLead;

    @Inject
    ProposeLead proposeLead;

    @Inject
    ConfirmLead confirmLead;

    @Inject
    WithdrawLead withdrawLead;

    @Inject
    ListOffices listOffices;

    @Inject
    Asked asked;

    @Inject
    Shell shell;

    @Inject
    Steps steps;

    private String office = "";
    private String basis = "";
    private @Nullable String heir;
    private @Nullable String ground;
    private @Nullable LeadSheet sheet;
    private @Nullable List<OfficeSheet> offices;

    public LeadSheet getSheet() {
        LeadSheet known = sheet;
        if (known == null) {
            known = readLead.read();
            sheet = known;
        }
        return known;
    }

    /** Whether there is a lead to move, and the reader is one of those who move it. */
    public boolean isShown() {
        return isKept() && asked.id().equals(agency()) && getSheet().office() != null;
    }

    /** Whether somebody proposed a move that the reader may look at. */
    public boolean isOpen() {
        return isKept() && getSheet().proposal() != null;
    }

    public boolean isProposer() {
        return shell.is(Role.ADMINISTRATOR);
    }

    /** The offices that do not lead. */
    public List<OfficeSheet> getOthers() {
        return offices().stream().filter(other -> !other.head()).toList();
    }

    /** The office that is proposed, or null. */
    public @Nullable OfficeSheet getProposed() {
        LeadSheet.Proposal proposal = getSheet().proposal();
        return proposal == null
                ? null
                : offices().stream()
                        .filter(other -> other.id().equals(proposal.office()))
                        .findFirst()
                        .orElse(null);
    }

    public void propose() {
        proposeLead.propose(Entered.chosen("office", office), basis);
        leave("lead.proposed");
    }

    public void confirm() {
        confirmLead.confirm(Entered.id(getHeir()), getGround());
        leave("lead.confirmed");
    }

    public void withdraw() {
        withdrawLead.withdraw();
        leave("lead.withdrawn");
    }

    private void leave(String notice) {
        steps.succeed(notice).go("/administration/agency?id=" + agency());
    }

    private List<OfficeSheet> offices() {
        List<OfficeSheet> known = offices;
        if (known == null) {
            known = listOffices.list(agency());
            offices = known;
        }
        return known;
    }

    private UUID agency() {
        return shell.actor().agency();
    }

    private boolean isKept() {
        return shell.actor().roles().stream().anyMatch(KEEPERS::contains);
    }

    /** What this page shows to be confirmed comes back with the click. */
    public String getHeir() {
        LeadSheet.Proposal proposal = getSheet().proposal();
        return heir != null ? heir : proposal == null ? "" : proposal.office().toString();
    }

    public void setHeir(@Nullable String heir) {
        this.heir = heir;
    }

    public String getGround() {
        LeadSheet.Proposal proposal = getSheet().proposal();
        return ground != null ? ground : proposal == null ? "" : proposal.basis();
    }

    public void setGround(@Nullable String ground) {
        this.ground = ground;
    }

    public String getOffice() {
        return office;
    }

    public void setOffice(@Nullable String office) {
        this.office = office == null ? "" : office;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(@Nullable String basis) {
        this.basis = basis == null ? "" : basis;
    }
}
