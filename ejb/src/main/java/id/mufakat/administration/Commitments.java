package id.mufakat.administration;

import java.util.UUID;

/** What an agency has put its name to; the room that keeps agreements answers. */
public interface Commitments {

    /** Whether a text that names the agency was ever handed to all its sides. */
    boolean bind(UUID agency);

    /** Whether a text that was handed to all its sides, and is not in force yet, names the office as it is now. */
    boolean nameOffice(UUID office);

    /** Whether a text that names the agency was handed to all its sides and is not in force yet. */
    boolean engage(UUID agency);
}
