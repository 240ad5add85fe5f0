package id.mufakat.access.jpa;

import id.mufakat.access.Grant;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The row behind a {@link Grant}; a row is either there or not. */
@Entity
@IdClass(RoleGrant.Key.class)
class RoleGrant {

    @Id
    UUID account;

    @Id
    UUID agency;

    @Id
    String role;

    protected RoleGrant() {}

    RoleGrant(Grant grant) {
        account = grant.account();
        agency = grant.agency();
        role = grant.role();
    }

    Grant grant() {
        return new Grant(account, agency, role);
    }

    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        @Nullable
        UUID account;

        @Nullable
        UUID agency;

        @Nullable
        String role;

        Key() {}

        Key(Grant grant) {
            account = grant.account();
            agency = grant.agency();
            role = grant.role();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key
                    && Objects.equals(account, key.account)
                    && Objects.equals(agency, key.agency)
                    && Objects.equals(role, key.role);
        }

        @Override
        public int hashCode() {
            return Objects.hash(account, agency, role);
        }
    }
}
