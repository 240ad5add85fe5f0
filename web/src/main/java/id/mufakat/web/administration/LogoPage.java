package id.mufakat.web.administration;

import id.mufakat.logo.ChooseLogo;
import id.mufakat.logo.RemoveLogo;
import id.mufakat.web.form.Entered;
import id.mufakat.web.form.Page;
import id.mufakat.web.form.Steps;
import id.mufakat.web.shell.Shell;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import org.jspecify.annotations.Nullable;

/** Beside an administrator's own agency: the forms that give it a logo and take it down. */
@Page
@RequestScoped
public class LogoPage {

    @Inject
    ChooseLogo chooseLogo;

    @Inject
    RemoveLogo removeLogo;

    @Inject
    Shell shell;

    @Inject
    Steps steps;

    private @Nullable Part logo;

    public void choose() {
        chooseLogo.choose(Entered.bytes(logo));
        steps.succeed("logo.chosen")
                .go("/administration/agency?id=" + shell.actor().agency());
    }

    public void remove() {
        removeLogo.remove();
        steps.succeed("logo.removed")
                .go("/administration/agency?id=" + shell.actor().agency());
    }

    public @Nullable Part getLogo() {
        return logo;
    }

    public void setLogo(@Nullable Part logo) {
        this.logo = logo;
    }
}
