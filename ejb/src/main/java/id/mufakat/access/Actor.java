package id.mufakat.access;

import java.util.Set;
import java.util.UUID;

/**
 * A person at work: the account, whose person it is, the agency they act for now and the roles they hold in it.
 *
 * @param name the person's bare name as shown in lists and in the audit trail
 */
public record Actor(UUID account, UUID person, UUID agency, String name, Set<String> roles) {

    public boolean is(String role) {
        return roles.contains(role);
    }
}
