package id.mufakat.dossier;

import id.mufakat.Role;
import id.mufakat.agreement.Agreement;
import id.mufakat.docket.Docket;
import id.mufakat.text.Tree;
import id.mufakat.turn.Correspondence;
import id.mufakat.turn.Correspondence.Reading;
import id.mufakat.wording.Typesetter;
import id.mufakat.wording.Wording;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The text of an agreement: as it stands for the side that writes it, as it was sent for all others (invariant 5). */
@Stateless
@RolesAllowed({Role.DRAFTER, Role.REVIEWER, Role.SIGNATORY, Role.REGISTRAR, Role.ARCHIVIST})
public class ReadText {

    @Inject
    Docket docket;

    @Inject
    Correspondence correspondence;

    @Inject
    Typesetter typesetter;

    /** @throws id.mufakat.NotFound if there is none for the actor */
    public TextSheet read(UUID id) {
        Agreement agreement = docket.get(id);
        Reading reading = correspondence.read(agreement, docket.actor());
        Tree tree = reading.tree();
        Map<String, String> known = reading.facts();
        Wording wording = typesetter.set(tree, known);
        return new TextSheet(
                wording.language(),
                wording.lines().stream()
                        .map(line -> TextSheet.Unit.of(line, tree))
                        .toList(),
                wording.root().hex(),
                List.copyOf(typesetter.openFields(tree, known)));
    }
}
