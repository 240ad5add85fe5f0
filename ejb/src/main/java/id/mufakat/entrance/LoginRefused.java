package id.mufakat.entrance;

import id.mufakat.Refusal;

/**
 * Nobody was let in. It says the same, after the same time, for an unknown name, a wrong password, an account that is not
 * active and an attempt that came too soon after several failures; the sentence asks to wait and try again.
 */
public final class LoginRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    public LoginRefused() {
        super("the login was refused");
    }
}
