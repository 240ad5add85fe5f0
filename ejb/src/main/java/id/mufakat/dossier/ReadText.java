package id.mufakat.dossier;

import id.mufakat.NotFound;
import id.mufakat.Role;
import id.mufakat.agreement.Agreement;
import id.mufakat.docket.Docket;
import id.mufakat.paper.PaperFacts;
import id.mufakat.text.Texts;
import id.mufakat.text.Tree;
import id.mufakat.wording.Typesetter;
import id.mufakat.wording.Wording;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The text of an agreement; an open draft shows itself only to the side that writes it (invariant 5). */
@Stateless
@RolesAllowed({Role.DRAFTER, Role.REVIEWER, Role.SIGNATORY, Role.REGISTRAR, Role.ARCHIVIST})
public class ReadText {

    @Inject
    Docket docket;

    @Inject
    Texts texts;

    @Inject
    PaperFacts facts;

    @Inject
    Typesetter typesetter;

    /** @throws NotFound if there is none for the actor */
    public TextSheet read(UUID id) {
        Agreement agreement = docket.get(id);
        if (SheetMaker.hidesDraft(agreement, docket.actor())) {
            throw new NotFound(id);
        }
        Tree tree = texts.get(id).tree();
        Map<String, String> known = facts.of(agreement);
        Wording wording = typesetter.set(tree, known);
        return new TextSheet(
                wording.language(),
                wording.lines().stream()
                        .map(line -> new TextSheet.Unit(
                                line,
                                tree.find(line.unit()).map(unit -> unit.text()).orElse("")))
                        .toList(),
                wording.root().hex(),
                List.copyOf(typesetter.openFields(tree, known)));
    }
}
