package id.mufakat.access.postgres;

import id.mufakat.access.Clicks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;

@ApplicationScoped
class PostgresClicks implements Clicks {

    @PersistenceContext
    EntityManager database;

    @Override
    public void forgetBefore(Instant moment) {
        database.createNativeQuery("delete from once where at < ?")
                .setParameter(1, moment)
                .executeUpdate();
    }
}
