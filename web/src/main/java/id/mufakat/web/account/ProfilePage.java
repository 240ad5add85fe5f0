package id.mufakat.web.account;

import id.mufakat.Role;
import id.mufakat.enrolment.FindKeyState;
import id.mufakat.web.form.Page;
import id.mufakat.web.shell.Shell;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** What belongs to the person alone: signing key, password, tokens. */
@Page
@RequestScoped
public class ProfilePage {

    @Inject
    FindKeyState findKeyState;

    @Inject
    Shell shell;

    public boolean isSignatory() {
        return shell.is(Role.SIGNATORY);
    }

    /** The name of a {@link KeyState.Standing}. */
    public String getKeyStanding() {
        return findKeyState.find().standing().name();
    }
}
