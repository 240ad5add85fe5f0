package id.mufakat.web.administration;

import id.mufakat.NotFound;
import id.mufakat.Role;
import id.mufakat.administration.AgencySheet;
import id.mufakat.administration.DescribeAgency;
import id.mufakat.administration.ListAgencies;
import id.mufakat.administration.ListRegions;
import id.mufakat.administration.ListRegions.RegionSheet;
import id.mufakat.administration.RegisterAgency;
import id.mufakat.web.form.Page;
import id.mufakat.web.form.Steps;
import id.mufakat.web.shell.Shell;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Registers a partner, or corrects what is known about one's own agency. */
@Page
@RequestScoped
public class AgencyFormPage {

    @Inject
    ListAgencies listAgencies;

    @Inject
    ListRegions listRegions;

    @Inject
    RegisterAgency registerAgency;

    @Inject
    DescribeAgency describeAgency;

    @Inject
    Shell shell;

    @Inject
    Steps steps;

    private final AgencyForm form = new AgencyForm();
    private String own = "";

    /** Opens the form; administrators correct their own agency, and those of the founding one register others. */
    public void open() {
        if (!shell.is(Role.ADMINISTRATOR)) {
            throw new NotFound("form");
        }
        UUID agency = shell.actor().agency();
        AgencySheet home = listAgencies.list().stream()
                .filter(sheet -> sheet.id().equals(agency))
                .findFirst()
                .orElseThrow(() -> new NotFound(agency));
        if (correctsOwn()) {
            form.show(home);
        } else if (!home.founder()) {
            throw new NotFound("form");
        }
    }

    public void save() {
        if (correctsOwn()) {
            describeAgency.describe(form.facts());
            steps.succeed("agency.described")
                    .go("/administration/agency?id=" + shell.actor().agency());
        } else {
            UUID id = registerAgency.register(form.facts());
            steps.succeed("agency.registered", form.getShortName()).go("/administration/agency?id=" + id);
        }
    }

    public List<RegionSheet> getRegions() {
        return listRegions.list();
    }

    public AgencyForm getForm() {
        return form;
    }

    /** Whether one's own agency is corrected, and no partner registered. */
    boolean correctsOwn() {
        return own.equals("true");
    }

    public String getOwn() {
        return own;
    }

    public void setOwn(String own) {
        this.own = own;
    }
}
