package id.mufakat.drafting;

import id.mufakat.access.Actor;
import id.mufakat.agreement.Agreement;
import id.mufakat.agreement.Beginning;
import id.mufakat.agreement.Party;
import id.mufakat.agreement.Subject;
import id.mufakat.document.DocumentType;
import id.mufakat.document.DocumentTypes;
import id.mufakat.document.Forms;
import id.mufakat.initiative.Grounds;
import id.mufakat.initiative.LegalGrounds;
import id.mufakat.party.Parties;
import id.mufakat.text.Text;
import id.mufakat.text.Texts;
import id.mufakat.text.Tree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Turns the short form and a template into an agreement with its first text. */
@ApplicationScoped
class Blank {

    /** Without vowels and look-alikes: no words by chance, readable on the telephone. */
    private static final String LETTERS = "23456789bcdfghjkmnpqrstvwxz";

    /** 27^12 is about 2^57: nobody finds a document by trying. */
    private static final int CODE_LENGTH = 12;

    @Inject
    DocumentTypes types;

    @Inject
    Forms forms;

    @Inject
    Texts texts;

    @Inject
    Parties parties;

    @Inject
    LegalGrounds grounds;

    @Inject
    Clock clock;

    private final SecureRandom random = new SecureRandom();

    /** @throws id.mufakat.document.FormIncomplete if a field cannot be what it must */
    Subject subject(DocumentType type, Opening opening) {
        return Subject.of(type, forms.check(type, opening.fields()));
    }

    /** @throws id.mufakat.Malformed if the grounds name a regulation that is not in force */
    Agreement fill(Subject subject, Grounds rests, List<Party> sides, Actor actor) {
        DocumentType type = types.get(subject.type());
        Beginning beginning =
                new Beginning(actor.person(), clock.instant(), actor.agency(), code(), parties.zoneOf(actor.agency()));
        String clauses = new String(types.file(type.folder() + "/clauses.json"), StandardCharsets.UTF_8);
        Tree template = Tree.of(type.code(), type.edition().hex(), clauses);
        LocalDate today = LocalDate.ofInstant(beginning.at(), beginning.zone());
        Tree tree = grounds.add(template, rests.bases(), today);
        Agreement agreement = new Agreement(UUID.randomUUID(), subject, sides, beginning);
        texts.add(new Text(agreement.id(), tree));
        return agreement;
    }

    private String code() {
        StringBuilder code = new StringBuilder();
        random.ints(CODE_LENGTH, 0, LETTERS.length()).forEach(i -> code.append(LETTERS.charAt(i)));
        return code.toString();
    }
}
