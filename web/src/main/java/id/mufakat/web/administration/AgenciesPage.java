package id.mufakat.web.administration;

import id.mufakat.Role;
import id.mufakat.administration.AgencySheet;
import id.mufakat.administration.ListAgencies;
import id.mufakat.web.form.Asked;
import id.mufakat.web.form.Page;
import id.mufakat.web.shell.Shell;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every agency that takes part. */
@Page
@RequestScoped
public class AgenciesPage {

    @Inject
    Asked asked;

    @Inject
    ListAgencies listAgencies;

    @Inject
    Shell shell;

    private @Nullable List<AgencySheet> agencies;

    public List<AgencySheet> getAgencies() {
        List<AgencySheet> known = agencies;
        if (known == null) {
            known = listAgencies.list();
            agencies = known;
        }
        return known;
    }

    /** Those that are called what the reader looks for. */
    public List<AgencySheet> getFound() {
        return getAgencies().stream()
                .filter(agency -> agency.isCalled(getSought()))
                .toList();
    }

    public String getSought() {
        return asked.text("q");
    }

    public boolean isOwn(AgencySheet agency) {
        return agency.id().equals(shell.actor().agency());
    }

    /** Whether the person may add partners to the installation. */
    public boolean isFounder() {
        return shell.is(Role.ADMINISTRATOR)
                && getAgencies().stream().anyMatch(agency -> agency.founder() && isOwn(agency));
    }
}
