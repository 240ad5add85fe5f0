package id.mufakat.text;

import java.util.Optional;
import java.util.UUID;

/** The texts of all documents, one each. */
public interface Texts {

    void add(Text text);

    Optional<Text> find(UUID owner);

    /** @throws id.mufakat.NotFound if the owner has no text */
    Text get(UUID owner);

    /**
     * As {@link #get}, but until the transaction ends others who ask to edit the same text wait: so two people rewording
     * two different units at the same moment both succeed.
     */
    Text edit(UUID owner);
}
