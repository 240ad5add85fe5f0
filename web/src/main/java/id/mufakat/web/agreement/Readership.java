package id.mufakat.web.agreement;

import id.mufakat.comment.Visibility;
import id.mufakat.dossier.AgreementSheet;
import id.mufakat.dossier.AgreementSheet.Side;
import id.mufakat.web.shell.Messages;
import id.mufakat.web.shell.Shell;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;

/** Who reads what is said, by name: whoever writes must never have to guess. */
@Named
@RequestScoped
public class Readership {

    @Inject
    Shown shown;

    @Inject
    Shell shell;

    @Inject
    Messages messages;

    /** Whom one may speak to: as long as the others could not know what it is about, only to one's own. */
    public List<String> choices(boolean sharing) {
        return sharing
                ? List.of(Visibility.INTERNAL.name(), Visibility.SHARED.name())
                : List.of(Visibility.INTERNAL.name());
    }

    public String label(String choice) {
        String readers = choice.equals(Visibility.SHARED.name()) ? getAll() : getOwn();
        return messages.of("comment.readers." + choice, readers);
    }

    /** The reader's own agency. */
    public String getOwn() {
        AgreementSheet sheet = shown.sheet();
        return sheet.sides().stream()
                .filter(side -> side.agency().equals(shell.actor().agency()))
                .map(Side::shortName)
                .collect(Collectors.joining());
    }

    /** All agencies that may read what is shared. */
    public String getAll() {
        return shown.sheet().sides().stream().map(Side::shortName).collect(Collectors.joining(", "));
    }
}
