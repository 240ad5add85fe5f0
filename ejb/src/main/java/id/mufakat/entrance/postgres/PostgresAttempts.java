package id.mufakat.entrance.postgres;

import id.mufakat.entrance.Attempts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class PostgresAttempts implements Attempts {

    private static final int ORIGIN_LENGTH = 64;

    @PersistenceContext
    EntityManager database;

    @Override
    public boolean begin(UUID account, String origin, Instant now) {
        String place = place(origin);
        database.createNativeQuery("insert into login_failure (account, origin, failures, latest) values (?, ?, 0, ?)"
                        + " on conflict do nothing")
                .setParameter(1, account)
                .setParameter(2, place)
                .setParameter(3, now)
                .executeUpdate();
        int failures = hold(account, place, now);
        if (failures < 0) {
            return false;
        }
        database.createNativeQuery(
                        "update login_failure set failures = failures + 1, latest = ? where account = ? and origin = ?")
                .setParameter(1, now)
                .setParameter(2, account)
                .setParameter(3, place)
                .executeUpdate();
        return true;
    }

    /** Locks the row until this short transaction ends; -1 while the delay runs. */
    private int hold(UUID account, String place, Instant now) {
        List<?> rows = database.createNativeQuery(
                        "select failures, latest from login_failure where account = ? and origin = ? for update",
                        Tuple.class)
                .setParameter(1, account)
                .setParameter(2, place)
                .getResultList();
        var row = (Tuple) rows.get(0);
        int failures = row.get("failures", Number.class).intValue();
        Instant next = row.get("latest", Instant.class).plus(Attempts.delayAfter(failures));
        return failures > 0 && now.isBefore(next) ? -1 : failures;
    }

    @Override
    public void clear(UUID account, String origin) {
        database.createNativeQuery("delete from login_failure where account = ? and origin = ?")
                .setParameter(1, account)
                .setParameter(2, place(origin))
                .executeUpdate();
    }

    @Override
    public void forgetBefore(Instant moment) {
        database.createNativeQuery("delete from login_failure where latest < ?")
                .setParameter(1, moment)
                .executeUpdate();
    }

    private static String place(String origin) {
        return origin.length() > ORIGIN_LENGTH ? origin.substring(0, ORIGIN_LENGTH) : origin;
    }
}
