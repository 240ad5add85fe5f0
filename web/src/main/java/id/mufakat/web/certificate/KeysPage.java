package id.mufakat.web.certificate;

import id.mufakat.enrolment.ListWaitingKeys;
import id.mufakat.enrolment.ReleaseKey;
import id.mufakat.enrolment.WaitingKey;
import id.mufakat.web.form.Page;
import id.mufakat.web.form.Steps;
import id.mufakat.web.shell.Shell;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Signing keys of the agency that wait until somebody has met their holders. */
@Page
@RequestScoped
public class KeysPage {

    @Inject
    ListWaitingKeys listWaitingKeys;

    @Inject
    ReleaseKey releaseKey;

    @Inject
    Shell shell;

    @Inject
    Steps steps;

    private @Nullable List<WaitingKey> keys;

    public List<WaitingKey> getKeys() {
        List<WaitingKey> known = keys;
        if (known == null) {
            known = listWaitingKeys.list();
            keys = known;
        }
        return known;
    }

    public void release(String serial) {
        releaseKey.release(serial);
        steps.succeed("keys.released").go("/certificate/keys");
    }

    /** When it was made, in words. */
    public String madeAt(WaitingKey key) {
        return shell.moments().at(key.madeAt());
    }
}
