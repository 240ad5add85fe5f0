package id.mufakat.account;

import id.mufakat.Refusal;

/** An administrator neither signs nor reads texts, nor can be made able to (invariant 9). */
public final class RolesExclude extends Refusal {

    private static final long serialVersionUID = 1L;

    public RolesExclude(String role, String other) {
        super("role", role + " excludes " + other, new Object[] {role, other});
    }
}
