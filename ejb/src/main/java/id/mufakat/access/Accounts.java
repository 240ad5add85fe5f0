package id.mufakat.access;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All accounts and their grants. */
public interface Accounts {

    /** @throws id.mufakat.NotFound if there is none */
    Account get(UUID id);

    /**
     * Both, locked in one order until the transaction ends, so that two who decide about each other do it one by one.
     *
     * @throws id.mufakat.NotFound if one is not there
     */
    void lock(UUID one, UUID other);

    /** By user name in any spelling of case. */
    Optional<Account> find(String username);

    Optional<Account> findOf(UUID person);

    /** Of the persons whom this agency keeps, and of everybody who holds a role in it; by user name. */
    List<Account> of(UUID agency);

    boolean isEmpty();

    void add(Account account);

    List<Grant> grantsOf(UUID account);

    List<Grant> grantsIn(UUID agency);

    /** Nothing happens if it is there already. */
    void add(Grant grant);

    /** Nothing happens if it is not there. */
    void remove(Grant grant);

    /**
     * The account at work for that agency, as of now. Empty when the account is not active, or has nothing to do there:
     * no role, and the agency is not the one that keeps the person.
     */
    Optional<Actor> findActor(UUID account, UUID agency);

    /** Where the account may act: the person's own agency first, then the others by short name. */
    List<UUID> workplaces(UUID account);
}
