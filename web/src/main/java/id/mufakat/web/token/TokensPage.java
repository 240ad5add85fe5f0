package id.mufakat.web.token;

import id.mufakat.token.IssueToken;
import id.mufakat.token.ListTokens;
import id.mufakat.token.RevokeToken;
import id.mufakat.token.TokenSheet;
import id.mufakat.web.form.Entered;
import id.mufakat.web.form.Page;
import id.mufakat.web.form.Steps;
import id.mufakat.web.shell.Shell;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One's own bearer tokens; a new one is shown once. */
@Page
@RequestScoped
public class TokensPage {

    private static final int DAYS = 90;

    @Inject
    ListTokens listTokens;

    @Inject
    IssueToken issueToken;

    @Inject
    RevokeToken revokeToken;

    @Inject
    Shell shell;

    @Inject
    Steps steps;

    private String name = "";
    private String id = "";
    private int days = DAYS;
    private @Nullable String fresh;

    public List<TokenSheet> getTokens() {
        return listTokens.list();
    }

    /** Stays on the page, since the answer is a secret that no other page may hold. */
    public void issue() {
        fresh = issueToken.issue(name, days);
        name = "";
    }

    public void revoke(String token) {
        revokeToken.revoke(Entered.id(token));
        steps.succeed("token.revoked").go("/token/tokens");
    }

    public String at(TokenSheet token) {
        return shell.moments().at(token.expires());
    }

    /** The token just made, or null. */
    public @Nullable String getFresh() {
        return fresh;
    }

    public int getDays() {
        return days;
    }

    public void setDays(int days) {
        this.days = days;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
