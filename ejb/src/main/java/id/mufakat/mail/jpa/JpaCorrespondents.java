package id.mufakat.mail.jpa;

import id.mufakat.mail.Correspondent;
import id.mufakat.mail.Correspondents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class JpaCorrespondents implements Correspondents {

    @PersistenceContext
    EntityManager database;

    @Override
    public Optional<Correspondent> find(UUID account) {
        return Optional.ofNullable(database.find(Correspondent.class, account));
    }

    @Override
    public List<Correspondent> among(Collection<UUID> accounts) {
        return accounts.isEmpty()
                ? List.of()
                : database.createQuery(
                                "select c from Correspondent c, Account a where a.id = c.account and c.wanted"
                                        + " and a.state = id.mufakat.access.Account.State.ACTIVE and c.account in :accounts",
                                Correspondent.class)
                        .setParameter("accounts", accounts)
                        .getResultList();
    }

    @Override
    public void add(Correspondent correspondent) {
        database.persist(correspondent);
    }

    @Override
    public void remove(Correspondent correspondent) {
        database.remove(correspondent);
    }
}
