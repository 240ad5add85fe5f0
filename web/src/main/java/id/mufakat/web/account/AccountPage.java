package id.mufakat.web.account;

import id.mufakat.NotFound;
import id.mufakat.Role;
import id.mufakat.account.AccountSheet;
import id.mufakat.account.DisableAccount;
import id.mufakat.account.EndSessions;
import id.mufakat.account.ListAccounts;
import id.mufakat.invitation.InviteAgain;
import id.mufakat.web.form.Asked;
import id.mufakat.web.form.Page;
import id.mufakat.web.form.Steps;
import id.mufakat.web.shell.Shell;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One account: its roles in the agency, and what to do when a phone is lost or a person leaves. */
@Page
@RequestScoped
public class AccountPage {

    @Inject
    Asked asked;

    @Inject
    ListAccounts listAccounts;

    @Inject
    Roles roles;

    @Inject
    DisableAccount disableAccount;

    @Inject
    EndSessions endSessions;

    @Inject
    InviteAgain inviteAgain;

    @Inject
    InvitationLink invitationLink;

    @Inject
    Shell shell;

    @Inject
    Steps steps;

    private String id = "";
    private List<String> held = List.of();
    private @Nullable AccountSheet sheet;

    public void open() {
        held = getSheet().roles().stream().sorted().toList();
    }

    /** Asked for by the address: what a form shows is decided before the page\'s own parameters are read. */
    public AccountSheet getSheet() {
        AccountSheet known = sheet;
        if (known == null) {
            UUID wanted = asked.id();
            known = listAccounts.list().stream()
                    .filter(account -> account.id().equals(wanted))
                    .findFirst()
                    .orElseThrow(() -> new NotFound(wanted));
            sheet = known;
        }
        return known;
    }

    public void saveRoles() {
        roles.set(getSheet(), held);
        steps.succeed("account.roles-saved", getSheet().name()).go("/account/account?id=" + asked.id());
    }

    public void disable() {
        disableAccount.disable(asked.id());
        steps.succeed("account.disabled", getSheet().name()).go("/account/account?id=" + asked.id());
    }

    public void endSessions() {
        endSessions.end(asked.id());
        steps.succeed("account.sessions-ended", getSheet().name()).go("/account/account?id=" + asked.id());
    }

    public void inviteAgain() {
        String secret = inviteAgain.invite(asked.id());
        invitationLink.handOver(getSheet().name(), secret);
        steps.go("/account/link");
    }

    /** Every role there is to grant, in the order of an agreement's life. */
    public List<String> getGrantable() {
        return List.of(Role.DRAFTER, Role.REVIEWER, Role.SIGNATORY, Role.REGISTRAR, Role.ARCHIVIST, Role.ADMINISTRATOR);
    }

    public boolean isOwn() {
        return getSheet().id().equals(shell.actor().account());
    }

    public List<String> getHeld() {
        return held;
    }

    public void setHeld(List<String> held) {
        this.held = held;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
