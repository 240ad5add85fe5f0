package id.mufakat.operation;

import id.mufakat.Role;
import id.mufakat.mail.Letter;
import id.mufakat.mail.Letters;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Letters that do not get out, of those to people of the administrator's agency. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class ListHinderedLetters {

    private static final int MOST = 200;

    @Inject
    Letters letters;

    @Inject
    Ward ward;

    /** The oldest first. */
    public List<HinderedLetter> list() {
        return letters.hindered(MOST).stream().flatMap(this::sheet).toList();
    }

    private Stream<HinderedLetter> sheet(Letter letter) {
        return ward
                .find(letter.account().toString())
                .flatMap(to -> Optional.ofNullable(letter.hindrance()).map(why -> HinderedLetter.of(letter, to, why)))
                .stream();
    }
}
