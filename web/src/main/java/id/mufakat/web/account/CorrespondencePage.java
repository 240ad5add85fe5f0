package id.mufakat.web.account;

import id.mufakat.mail.ChangeCorrespondence;
import id.mufakat.mail.ReadCorrespondence;
import id.mufakat.mail.ReadCorrespondence.Correspondence;
import id.mufakat.web.form.Page;
import id.mufakat.web.form.Steps;
import id.mufakat.web.shell.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;

/** On the profile: where and how the house writes to the person. */
@Page
@RequestScoped
public class CorrespondencePage {

    @Inject
    ReadCorrespondence readCorrespondence;

    @Inject
    ChangeCorrespondence changeCorrespondence;

    @Inject
    Steps steps;

    private String email = "";
    private String tongue = "";
    private boolean wanted;

    public void open() {
        Correspondence own = readCorrespondence.read();
        email = own.email();
        tongue = own.language();
        wanted = own.wanted();
    }

    public void save() {
        changeCorrespondence.change(email, tongue, wanted);
        steps.succeed("correspondence.saved").go("/account/profile");
    }

    public List<String> getTongues() {
        return Language.ALL.stream().map(Locale::toLanguageTag).toList();
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getTongue() {
        return tongue;
    }

    public void setTongue(String tongue) {
        this.tongue = tongue;
    }

    public boolean isWanted() {
        return wanted;
    }

    public void setWanted(boolean wanted) {
        this.wanted = wanted;
    }
}
