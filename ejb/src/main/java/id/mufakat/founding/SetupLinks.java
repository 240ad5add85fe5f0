package id.mufakat.founding;

import java.util.List;
import java.util.Optional;

/** All links to found the house, used and replaced ones included. */
public interface SetupLinks {

    /** Locked until the transaction ends, so that a house is founded once. */
    Optional<SetupLink> findLocked(String hash);

    List<SetupLink> all();

    void add(SetupLink link);
}
