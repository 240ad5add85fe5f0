package id.mufakat.document;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mufakat.TestDatabase;
import id.mufakat.TestHouse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PostgresVaultIT implements VaultContract {

    private final TestDatabase database = TestDatabase.fresh();
    private final TestHouse house = new TestHouse(database);

    @AfterEach
    void close() {
        database.close();
    }

    /** Each call in a transaction of its own. */
    @Override
    public Vault vault() {
        Vault vault = house.get(Vault.class);
        return new Vault() {
            @Override
            public Fingerprint put(byte[] bytes) {
                return house.in(() -> vault.put(bytes));
            }

            @Override
            public byte[] open(Fingerprint fingerprint) {
                return house.in(() -> vault.open(fingerprint));
            }

            @Override
            public boolean holds(Fingerprint fingerprint) {
                return house.in(() -> vault.holds(fingerprint));
            }
        };
    }

    @Test
    void the_database_refuses_to_change_or_lose_what_is_kept() {
        vault().put(LETTER);

        assertThatThrownBy(() -> database.execute("update vault set bytes = 'x'"))
                .hasStackTraceContaining("refused");
        assertThatThrownBy(() -> database.execute("delete from vault")).hasStackTraceContaining("refused");
        assertThatThrownBy(() -> database.execute("truncate vault cascade")).hasStackTraceContaining("refused");
    }

    @Test
    void the_database_refuses_bytes_under_a_false_name() {
        String name = Fingerprint.of(LETTER).hex();

        assertThatThrownBy(
                        () -> database.execute("insert into vault (fingerprint, bytes) values ('" + name + "', 'x')"))
                .hasStackTraceContaining("vault_fingerprint_is_true");
    }
}
