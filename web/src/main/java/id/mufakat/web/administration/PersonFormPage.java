package id.mufakat.web.administration;

import id.mufakat.NotFound;
import id.mufakat.Role;
import id.mufakat.staff.DescribePerson;
import id.mufakat.staff.ListPersons;
import id.mufakat.staff.PersonSheet;
import id.mufakat.staff.RegisterPerson;
import id.mufakat.web.form.Entered;
import id.mufakat.web.form.Page;
import id.mufakat.web.form.Steps;
import id.mufakat.web.shell.Shell;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Registers a person, or corrects what is known about one. */
@Page
@RequestScoped
public class PersonFormPage {

    @Inject
    ListPersons listPersons;

    @Inject
    RegisterPerson registerPerson;

    @Inject
    DescribePerson describePerson;

    @Inject
    Shell shell;

    @Inject
    Steps steps;

    private final PersonForm form = new PersonForm();
    private String id = "";

    public void open() {
        if (!shell.is(Role.ADMINISTRATOR)) {
            throw new NotFound("form");
        }
        if (isKnown()) {
            UUID wanted = Entered.id(id);
            PersonSheet sheet = listPersons.list().stream()
                    .filter(person -> person.id().equals(wanted))
                    .findFirst()
                    .orElseThrow(() -> new NotFound(wanted));
            form.show(sheet);
        }
    }

    public void save() {
        if (isKnown()) {
            describePerson.describe(Entered.id(id), form.facts());
        } else {
            registerPerson.register(form.facts());
        }
        steps.succeed("person.saved", form.getName()).go("/administration/persons");
    }

    public boolean isKnown() {
        return !id.isEmpty();
    }

    public PersonForm getForm() {
        return form;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
