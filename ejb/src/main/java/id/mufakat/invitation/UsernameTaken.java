package id.mufakat.invitation;

import id.mufakat.Refusal;

/** Another account has this user name. */
public final class UsernameTaken extends Refusal {

    private static final long serialVersionUID = 1L;

    public UsernameTaken(String username) {
        super("username", "the user name is taken: " + username, new Object[] {username});
    }
}
