package id.mufakat.letter;

import id.mufakat.access.Actor;
import id.mufakat.agreement.Party;
import id.mufakat.audience.Attendee;
import id.mufakat.audience.Audience;
import id.mufakat.audience.Minutes;
import id.mufakat.document.DocumentType;
import id.mufakat.document.DocumentType.Security;
import id.mufakat.document.DocumentTypes;
import id.mufakat.document.Fingerprint;
import id.mufakat.document.Vault;
import id.mufakat.paper.Representative;
import id.mufakat.paper.Representatives;
import id.mufakat.party.Agency;
import id.mufakat.party.Office;
import id.mufakat.party.Parties;
import id.mufakat.register.DocumentNumber;
import id.mufakat.register.NumberPattern.Marks;
import id.mufakat.register.Register;
import id.mufakat.register.Register.Reservation;
import id.mufakat.rendering.PrintOrder;
import id.mufakat.rendering.PrintOrder.SignatureBlock;
import id.mufakat.rendering.Renderer;
import id.mufakat.text.Tree;
import id.mufakat.wording.Typesetter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The papers of an audience, printed once each to be signed with ink: the invitation and the minutes. */
@ApplicationScoped
public class AudiencePapers {

    private static final String INVITATION = "INVITATION";
    private static final String MINUTES = "MINUTES";

    @Inject
    DocumentTypes types;

    @Inject
    Representatives representatives;

    @Inject
    Parties parties;

    @Inject
    Register register;

    @Inject
    Typesetter typesetter;

    @Inject
    Renderer renderer;

    @Inject
    Vault vault;

    @Inject
    LetterFacts facts;

    /**
     * Gives the letter the next number of the agency's book, which is in use from then on, and prints it under the name of
     * its head.
     *
     * @throws InviterSigns if that name is the actor's
     */
    public void invite(Audience audience, Actor actor) {
        DocumentType type = types.get(INVITATION);
        Party head = representatives.today(audience.inviter());
        Representative signer = representatives.of(List.of(head), type.group()).get(0);
        if (signer.person().id().equals(actor.person())) {
            throw new InviterSigns();
        }
        String office = parties.headOf(audience.inviter()).map(Office::code).orElse("");
        Marks marks = new Marks(Security.ORDINARY.letter(), type.archive().classification(), office);
        LocalDate today = parties.todayOf(audience.inviter());
        DocumentNumber number = register.reserve(
                new Reservation(audience.inviter(), type.code(), audience.id(), actor.person(), marks), today);
        SignatureBlock block = new SignatureBlock(
                type.slots().get(0).id(),
                "",
                signer.officeLines(),
                signer.nameLines(),
                "Tanda tangan " + signer.title() + ", " + signer.name());
        Map<String, String> filled = facts.ofLetter(audience, number.text(), today);
        Fingerprint paper = print(template(type), filled, List.of(block), audience, audience.begun());
        number.use();
        audience.invite(number.text(), paper);
    }

    public void hold(Audience audience, Minutes minutes, Instant now) {
        DocumentType type = types.get(MINUTES);
        Tree tree = MinutesTree.of(template(type), minutes, facts.sides(audience));
        Map<String, String> filled = facts.ofMinutes(audience, minutes);
        List<SignatureBlock> blocks = List.of(
                block(type.slots().get(0).id(), "Pimpinan Rapat,", minutes.chair()),
                block(type.slots().get(1).id(), "Notulis,", minutes.recorder()));
        audience.hold(minutes, print(tree, filled, blocks, audience, now), tree.json(), now);
    }

    private Tree template(DocumentType type) {
        String clauses = new String(types.file(type.folder() + "/clauses.json"), StandardCharsets.UTF_8);
        return Tree.of(type.code(), type.edition().hex(), clauses);
    }

    private Fingerprint print(
            Tree tree, Map<String, String> filled, List<SignatureBlock> blocks, Audience audience, Instant now) {
        DocumentType type = types.get(tree.type());
        Agency inviter = parties.agency(audience.inviter());
        PrintOrder order = new PrintOrder(
                type,
                type.title().getOrDefault("id", type.code()) + " tentang "
                        + audience.purpose().topic(),
                typesetter.set(tree, filled),
                filled,
                List.of(Optional.ofNullable(inviter.logo()).map(Fingerprint::new)),
                blocks,
                null,
                now,
                false);
        return vault.put(renderer.render(order));
    }

    private static SignatureBlock block(String id, String label, Attendee who) {
        return new SignatureBlock(
                id, label, List.of(who.office()), List.of(who.name()), "Tanda tangan " + label + " " + who.name());
    }
}
