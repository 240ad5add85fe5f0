package id.mufakat.web.account;

import id.mufakat.NotFound;
import id.mufakat.Role;
import id.mufakat.invitation.InviteAccount;
import id.mufakat.staff.ListPersons;
import id.mufakat.staff.PersonSheet;
import id.mufakat.web.form.Entered;
import id.mufakat.web.form.Page;
import id.mufakat.web.form.Steps;
import id.mufakat.web.shell.Shell;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Gives a person of the agency an account. */
@Page
@RequestScoped
public class InvitePage {

    @Inject
    ListPersons listPersons;

    @Inject
    InviteAccount inviteAccount;

    @Inject
    InvitationLink invitationLink;

    @Inject
    Shell shell;

    @Inject
    Steps steps;

    private String person = "";
    private String username = "";
    private String email = "";

    public void open() {
        if (!shell.is(Role.ADMINISTRATOR)) {
            throw new NotFound("form");
        }
        sheet();
    }

    public void invite() {
        PersonSheet sheet = sheet();
        String secret = inviteAccount.invite(sheet.id(), username, email);
        invitationLink.handOver(sheet.name(), secret);
        steps.go("/account/link");
    }

    public String getName() {
        return sheet().styledName();
    }

    private PersonSheet sheet() {
        UUID wanted = Entered.id(person);
        return listPersons.list().stream()
                .filter(known -> known.id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new NotFound(wanted));
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }
}
