package id.mufakat.mail;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Everybody who left an address. */
public interface Correspondents {

    Optional<Correspondent> find(UUID account);

    /** Those of them who want letters and whose account is in use. */
    List<Correspondent> among(Collection<UUID> accounts);

    void add(Correspondent correspondent);

    void remove(Correspondent correspondent);
}
