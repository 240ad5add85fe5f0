package id.mufakat.invitation.jpa;

import id.mufakat.invitation.Invitation;
import id.mufakat.invitation.Invitations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class JpaInvitations implements Invitations {

    @PersistenceContext
    EntityManager database;

    @Override
    public Optional<Invitation> findLocked(String hash) {
        return Optional.ofNullable(database.find(Invitation.class, hash, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public List<Invitation> of(UUID account) {
        return database.createQuery("select i from Invitation i where i.account = :account", Invitation.class)
                .setParameter("account", account)
                .getResultList();
    }

    @Override
    public void add(Invitation invitation) {
        database.persist(invitation);
    }
}
