package id.mufakat.invitation;

import id.mufakat.Refusal;

/** The person has an account: the four-eyes rules count persons, so that nobody gets a second one. */
public final class AccountPresent extends Refusal {

    private static final long serialVersionUID = 1L;

    public AccountPresent(String name) {
        super("person", name + " has an account", new Object[] {name});
    }
}
