package id.mufakat.structure;

import java.util.List;
import java.util.UUID;

/** All changes of structure. */
public interface Edits {

    void add(Edit edit);

    /** How often a text was changed in the turn that ends with the version of this number. */
    long count(UUID owner, int turn);

    /**
     * What this side changed and has not sent yet, the first change first.
     *
     * @param sent the number of the version that was sent last, 0 for none
     */
    List<Edit> since(UUID owner, UUID agency, int sent);
}
