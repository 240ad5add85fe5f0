package id.mufakat.web.account;

import id.mufakat.NotFound;
import id.mufakat.web.account.InvitationLink.Letter;
import id.mufakat.web.form.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** Shows an invitation once; whoever reloads the page finds nothing. */
@Page
@RequestScoped
public class LinkPage {

    @Inject
    InvitationLink invitationLink;

    private @Nullable Letter letter;

    /** @throws NotFound once it has been shown */
    public void open() {
        letter = invitationLink.take().orElseThrow(() -> new NotFound("invitation"));
    }

    public @Nullable Letter getLetter() {
        return letter;
    }
}
