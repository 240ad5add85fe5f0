package id.mufakat.access.jpa;

import id.mufakat.NotFound;
import id.mufakat.access.Account;
import id.mufakat.access.Accounts;
import id.mufakat.access.Actor;
import id.mufakat.access.Grant;
import id.mufakat.party.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

@ApplicationScoped
class JpaAccounts implements Accounts {

    private static final int LONGEST_NAME = 200;

    @PersistenceContext
    EntityManager database;

    @Override
    public Account get(UUID id) {
        Account account = database.find(Account.class, id);
        if (account == null) {
            throw new NotFound(id);
        }
        return account;
    }

    @Override
    public void lock(UUID one, UUID other) {
        Stream.of(one, other).sorted().forEach(id -> database.refresh(get(id), LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Optional<Account> find(String username) {
        // What nobody can be called is nobody's name; the database would stumble over a NUL.
        if (username.length() > LONGEST_NAME || username.chars().anyMatch(Character::isISOControl)) {
            return Optional.empty();
        }
        return database.createQuery("select a from Account a where a.username = :name", Account.class)
                .setParameter("name", Account.normal(username))
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Account> findOf(UUID person) {
        return database.createQuery("select a from Account a where a.person = :person", Account.class)
                .setParameter("person", person)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Account> of(UUID agency) {
        return database.createQuery(
                        "select a from Account a where exists (select 1 from Person p where p.id = a.person"
                                + " and p.agency = :agency) or exists (select 1 from RoleGrant g"
                                + " where g.account = a.id and g.agency = :agency) order by a.username",
                        Account.class)
                .setParameter("agency", agency)
                .getResultList();
    }

    @Override
    public boolean isEmpty() {
        return database.createQuery("select 1 from Account", Integer.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    @Override
    public void add(Account account) {
        database.persist(account);
    }

    @Override
    public List<Grant> grantsOf(UUID account) {
        return grants("select g from RoleGrant g where g.account = :id", account);
    }

    @Override
    public List<Grant> grantsIn(UUID agency) {
        return grants("select g from RoleGrant g where g.agency = :id", agency);
    }

    private List<Grant> grants(String query, UUID id) {
        return database.createQuery(query + " order by g.agency, g.role", RoleGrant.class)
                .setParameter("id", id)
                .getResultStream()
                .map(RoleGrant::grant)
                .toList();
    }

    @Override
    public void add(Grant grant) {
        if (database.find(RoleGrant.class, new RoleGrant.Key(grant)) == null) {
            database.persist(new RoleGrant(grant));
        }
    }

    @Override
    public void remove(Grant grant) {
        Optional.ofNullable(database.find(RoleGrant.class, new RoleGrant.Key(grant)))
                .ifPresent(database::remove);
    }

    @Override
    public Optional<Actor> findActor(UUID account, UUID agency) {
        return Optional.ofNullable(database.find(Account.class, account))
                .filter(Account::isActive)
                .flatMap(found -> atWork(found, agency));
    }

    private Optional<Actor> atWork(Account account, UUID agency) {
        Person person = database.find(Person.class, account.person());
        Set<String> roles = grantsOf(account.id()).stream()
                .filter(grant -> grant.agency().equals(agency))
                .map(Grant::role)
                .collect(Collectors.toUnmodifiableSet());
        return roles.isEmpty() && !person.agency().equals(agency)
                ? Optional.empty()
                : Optional.of(new Actor(account.id(), person.id(), agency, person.name(), roles));
    }

    @Override
    public List<UUID> workplaces(UUID account) {
        UUID home = database.find(Person.class, get(account).person()).agency();
        Stream<UUID> others = database.createQuery(
                        "select a.id from Agency a where a.id in (select g.agency from RoleGrant g"
                                + " where g.account = :account) and a.id <> :home order by a.shortName",
                        UUID.class)
                .setParameter("account", account)
                .setParameter("home", home)
                .getResultStream();
        return Stream.concat(Stream.of(home), others).toList();
    }
}
