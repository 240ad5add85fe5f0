package id.mufakat.web.administration;

import id.mufakat.administration.AgencySheet;
import id.mufakat.administration.EndAgency;
import id.mufakat.administration.EndAgency.Ending;
import id.mufakat.administration.ListAgencies;
import id.mufakat.web.form.Asked;
import id.mufakat.web.form.Entered;
import id.mufakat.web.form.Page;
import id.mufakat.web.form.Steps;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The founder's note that a partner is no more. */
@Page
@RequestScoped
public class AgencyEndPage {

    @Inject
    Asked asked;

    @Inject
    ListAgencies listAgencies;

    @Inject
    EndAgency endAgency;

    @Inject
    Steps steps;

    private String lastDay = "";
    private String successor = "";
    private String ground = "";

    public void end() {
        endAgency.end(asked.id(), new Ending(Entered.day("lastDay", lastDay), Entered.idOrNull(successor), ground));
        steps.succeed("agency.end-noted").go("/administration/agency?id=" + asked.id());
    }

    /** Whoever is still there and is not the one that ended. */
    public List<AgencySheet> getHeirs() {
        return listAgencies.list().stream()
                .filter(agency -> agency.validTo() == null && !agency.id().equals(asked.id()))
                .toList();
    }

    public String getLastDay() {
        return lastDay;
    }

    public void setLastDay(String lastDay) {
        this.lastDay = lastDay == null ? "" : lastDay;
    }

    public String getSuccessor() {
        return successor;
    }

    public void setSuccessor(String successor) {
        this.successor = successor == null ? "" : successor;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground == null ? "" : ground;
    }
}
