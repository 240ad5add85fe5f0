package id.mufakat.session.jpa;

import id.mufakat.session.Session;
import id.mufakat.session.Sessions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;

@ApplicationScoped
class JpaSessions implements Sessions {

    @PersistenceContext
    EntityManager database;

    @Override
    public Optional<Session> find(String hash) {
        return Optional.ofNullable(database.find(Session.class, hash));
    }

    @Override
    public void add(Session session) {
        database.persist(session);
    }

    @Override
    public void forgetBefore(Instant moment) {
        database.createQuery("delete from Session s where s.seen < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }
}
