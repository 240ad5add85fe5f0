package id.mufakat.web.founding;

import id.mufakat.Malformed;
import id.mufakat.administration.ListRegions;
import id.mufakat.administration.ListRegions.RegionSheet;
import id.mufakat.founding.AcceptSetup;
import id.mufakat.founding.Founder;
import id.mufakat.web.administration.AgencyForm;
import id.mufakat.web.administration.PersonForm;
import id.mufakat.web.form.Page;
import id.mufakat.web.form.Steps;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Founds a new house: the first agency, its administrator, their password. */
@Page
@RequestScoped
public class SetupPage {

    @Inject
    AcceptSetup acceptSetup;

    @Inject
    ListRegions listRegions;

    @Inject
    HttpServletRequest request;

    @Inject
    Steps steps;

    private final AgencyForm agency = new AgencyForm();
    private final PersonForm person = new PersonForm();
    private String username = "";
    private String password = "";

    public void found() {
        // Agency and person both have a name; the rooms cannot know which input of this page is which.
        if (person.getName().isBlank()) {
            throw new Malformed("personName", "required");
        }
        Founder founder = new Founder(agency.facts(), person.facts(), username);
        String known = acceptSetup.accept(getToken(), founder, password.toCharArray());
        steps.succeed("setup.done", known).go("/login");
    }

    public List<RegionSheet> getRegions() {
        return listRegions.list();
    }

    /** The console's secret, as a hidden field of the form. */
    public String getToken() {
        String token = request.getParameter("token");
        return token == null ? "" : token;
    }

    public AgencyForm getAgency() {
        return agency;
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

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
