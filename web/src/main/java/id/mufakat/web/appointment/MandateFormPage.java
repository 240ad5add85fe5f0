package id.mufakat.web.appointment;

import id.mufakat.NotFound;
import id.mufakat.Role;
import id.mufakat.administration.ListAgencies;
import id.mufakat.appointment.ProposeMandate;
import id.mufakat.office.ListOffices;
import id.mufakat.office.OfficeSheet;
import id.mufakat.staff.ListPersons;
import id.mufakat.staff.PersonSheet;
import id.mufakat.web.form.Entered;
import id.mufakat.web.form.Page;
import id.mufakat.web.form.Steps;
import id.mufakat.web.shell.Language;
import id.mufakat.web.shell.Shell;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Proposes a mandate with the decree it rests on. */
@Page
@RequestScoped
public class MandateFormPage {

    @Inject
    ListAgencies listAgencies;

    @Inject
    ListOffices listOffices;

    @Inject
    ListPersons listPersons;

    @Inject
    ProposeMandate proposeMandate;

    @Inject
    Language language;

    @Inject
    Shell shell;

    @Inject
    Steps steps;

    private final MandateForm form = new MandateForm();

    public void open() {
        if (!shell.is(Role.ADMINISTRATOR) && !shell.is(Role.REGISTRAR)) {
            throw new NotFound("form");
        }
    }

    public void propose() {
        UUID id = proposeMandate.propose(form.facts(), Entered.bytes(form.getDecree()));
        steps.succeed("mandate.proposed").go("/appointment/mandate?id=" + id);
    }

    public List<PersonSheet> getPersons() {
        return listPersons.list();
    }

    /** An office to choose. A list of these, not a map: Faces shows the keys of a map as markup. */
    public record Choice(String id, String label) {}

    /** Of one's own agency. */
    public List<Choice> getOffices() {
        return listOffices.list(shell.actor().agency()).stream()
                .map(office -> new Choice(office.id().toString(), title(office)))
                .toList();
    }

    /** Of every agency, since whoever empowers another may sit elsewhere. */
    public List<Choice> getAllOffices() {
        return listAgencies.list().stream()
                .flatMap(agency -> listOffices.list(agency.id()).stream()
                        .map(office -> new Choice(office.id().toString(), title(office) + ", " + agency.shortName())))
                .toList();
    }

    private String title(OfficeSheet office) {
        return language.isEnglish() ? office.titleEn() : office.titleId();
    }

    public MandateForm getForm() {
        return form;
    }
}
