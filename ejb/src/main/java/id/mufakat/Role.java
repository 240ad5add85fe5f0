package id.mufakat;

import java.util.Set;

/** What a person may try, always within one agency; whether they may do it to this object is the policy's answer. */
public final class Role {

    public static final String DRAFTER = "DRAFTER";
    public static final String REVIEWER = "REVIEWER";
    public static final String SIGNATORY = "SIGNATORY";
    public static final String REGISTRAR = "REGISTRAR";
    public static final String ARCHIVIST = "ARCHIVIST";
    public static final String ADMINISTRATOR = "ADMINISTRATOR";

    /** Runs the steps that no person runs; no account can hold it. */
    public static final String SYSTEM = "SYSTEM";

    /** The roles an administrator may grant. */
    public static final Set<String> GRANTABLE =
            Set.of(DRAFTER, REVIEWER, SIGNATORY, REGISTRAR, ARCHIVIST, ADMINISTRATOR);

    private Role() {}
}
