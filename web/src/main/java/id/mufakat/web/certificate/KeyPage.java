package id.mufakat.web.certificate;

import id.mufakat.Malformed;
import id.mufakat.enrolment.EnrolKey;
import id.mufakat.enrolment.FindKeyState;
import id.mufakat.enrolment.KeyState;
import id.mufakat.enrolment.ReplaceKey;
import id.mufakat.web.form.Page;
import id.mufakat.web.form.Steps;
import id.mufakat.web.shell.Shell;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One's signing key: made, looked at, replaced. The passphrase is typed twice, since nobody can recover it. */
@Page
@RequestScoped
public class KeyPage {

    @Inject
    FindKeyState findKeyState;

    @Inject
    EnrolKey enrolKey;

    @Inject
    ReplaceKey replaceKey;

    @Inject
    Shell shell;

    @Inject
    Steps steps;

    private String passphrase = "";
    private String passphraseAgain = "";
    private @Nullable KeyState state;

    public KeyState getState() {
        KeyState known = state;
        if (known == null) {
            known = findKeyState.find();
            state = known;
        }
        return known;
    }

    /** The name in the certificate, and for whom it signs. */
    public String getHolder() {
        String subject = getState().subject();
        return subject == null ? "" : Subjects.holder(subject);
    }

    public void enrol() {
        compare();
        enrolKey.enrol(passphrase.toCharArray());
        steps.succeed("key.enrolled").go("/certificate/key");
    }

    public void replace() {
        compare();
        replaceKey.replace(passphrase.toCharArray());
        steps.succeed("key.replaced").go("/certificate/key");
    }

    private void compare() {
        if (!passphrase.equals(passphraseAgain)) {
            throw new Malformed("passphraseAgain", "differs");
        }
    }

    public String at(Instant instant) {
        return shell.moments().at(instant);
    }

    public String getPassphrase() {
        return passphrase;
    }

    public void setPassphrase(String passphrase) {
        this.passphrase = passphrase;
    }

    public String getPassphraseAgain() {
        return passphraseAgain;
    }

    public void setPassphraseAgain(String passphraseAgain) {
        this.passphraseAgain = passphraseAgain;
    }
}
