package id.mufakat.web.account;

import id.mufakat.Malformed;
import id.mufakat.session.ChangePassword;
import id.mufakat.web.form.Page;
import id.mufakat.web.form.Steps;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** One's own password. Every session ends with the old one, this one as well. */
@Page
@RequestScoped
public class PasswordPage {

    @Inject
    ChangePassword changePassword;

    @Inject
    Steps steps;

    private String old = "";
    private String password = "";

    public void change() {
        try {
            changePassword.change(old.toCharArray(), password.toCharArray());
        } catch (Malformed refused) {
            throw "old".equals(refused.field()) ? new Malformed("oldPassword", "wrong") : refused;
        }
        steps.succeed("password.changed").go("/login");
    }

    public String getOld() {
        return old;
    }

    public void setOld(String old) {
        this.old = old;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
