package id.mufakat.web.administration;

import id.mufakat.Role;
import id.mufakat.staff.ListPersons;
import id.mufakat.staff.PersonSheet;
import id.mufakat.web.form.Page;
import id.mufakat.web.shell.Shell;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The people whom one's own agency keeps. */
@Page
@RequestScoped
public class PersonsPage {

    @Inject
    ListPersons listPersons;

    @Inject
    Shell shell;

    private @Nullable List<PersonSheet> persons;

    public List<PersonSheet> getPersons() {
        List<PersonSheet> known = persons;
        if (known == null) {
            known = listPersons.list();
            persons = known;
        }
        return known;
    }

    public boolean isEditable() {
        return shell.is(Role.ADMINISTRATOR);
    }
}
