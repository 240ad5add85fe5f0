package id.mufakat.document.postgres;

import id.mufakat.NotFound;
import id.mufakat.document.Fingerprint;
import id.mufakat.document.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The vault in a table whose rows a trigger keeps from being changed or deleted. */
@ApplicationScoped
class PostgresVault implements Vault {

    @PersistenceContext
    EntityManager database;

    @Override
    public Fingerprint put(byte[] bytes) {
        Fingerprint fingerprint = Fingerprint.of(bytes);
        database.createNativeQuery("insert into vault (fingerprint, bytes) values (?1, ?2) on conflict do nothing")
                .setParameter(1, fingerprint.hex())
                .setParameter(2, bytes)
                .executeUpdate();
        return fingerprint;
    }

    @Override
    public byte[] open(Fingerprint fingerprint) {
        List<?> found = database.createNativeQuery("select bytes from vault where fingerprint = ?1", byte[].class)
                .setParameter(1, fingerprint.hex())
                .getResultList();
        if (found.isEmpty()) {
            throw new NotFound(fingerprint);
        }
        return (byte[]) found.get(0);
    }

    @Override
    public long length(Fingerprint fingerprint) {
        List<?> found = database.createNativeQuery(
                        "select octet_length(bytes) from vault where fingerprint = ?1", Integer.class)
                .setParameter(1, fingerprint.hex())
                .getResultList();
        if (found.isEmpty()) {
            throw new NotFound(fingerprint);
        }
        return (Integer) found.get(0);
    }

    @Override
    public boolean holds(Fingerprint fingerprint) {
        return !database.createNativeQuery("select 1 from vault where fingerprint = ?1")
                .setParameter(1, fingerprint.hex())
                .getResultList()
                .isEmpty();
    }
}
