package id.mufakat.account;

import id.mufakat.access.Account;
import java.util.Set;
import java.util.UUID;

/**
 * An account as administrators see it.
 *
 * @param name of the person
 * @param kept whether the administrator's agency keeps the person, and so may disable and invite
 * @param roles in the administrator's agency
 */
public record AccountSheet(
        UUID id, UUID person, String name, String username, Account.State state, boolean kept, Set<String> roles) {}
