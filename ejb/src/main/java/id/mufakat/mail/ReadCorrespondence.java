package id.mufakat.mail;

import id.mufakat.access.CurrentActor;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Where and how the person who is here wants to be written to. */
@Stateless
@PermitAll
public class ReadCorrespondence {

    @Inject
    CurrentActor current;

    @Inject
    Correspondents correspondents;

    /**
     * As the person chose it.
     *
     * @param email empty if none is known
     * @param language of letters, {@code id} or {@code en}
     */
    public record Correspondence(String email, String language, boolean wanted) {}

    public Correspondence read() {
        return correspondents
                .find(current.get().account())
                .map(known -> new Correspondence(known.address().text(), known.language(), known.isWanted()))
                .orElse(new Correspondence("", Correspondent.INDONESIAN, true));
    }
}
