package id.mufakat.browser;

import static id.mufakat.browser.Views.Budget.LIGHT;
import static id.mufakat.browser.Views.Budget.WORK;

import java.util.List;
import java.util.Map;

/** Every page there is, who looks at it and where: a new page needs a row here. */
final class Views {

    /** Most bytes on the wire of a first visit and of the next one. */
    enum Budget {
        LIGHT(100, 40),
        WORK(350, 40);

        private static final long KB = 1000;
        private final long first;
        private final long next;

        Budget(long first, long next) {
            this.first = first;
            this.next = next;
        }

        long first() {
            return first * KB;
        }

        long next() {
            return next * KB;
        }
    }

    /**
     * @param file under {@code web/src/main/webapp}
     * @param role who opens it; empty for a stranger
     * @param path with names of things in braces
     */
    record View(String file, String role, String path, Budget budget) {

        String name() {
            return file.replace(".xhtml", "").replace('/', '-');
        }

        String at(Map<String, String> things) {
            String place = path;
            for (Map.Entry<String, String> thing : things.entrySet()) {
                place = place.replace("{" + thing.getKey() + "}", thing.getValue());
            }
            return place;
        }
    }

    static final List<View> ALL = List.of(
            new View("login.xhtml", "", "/login", LIGHT),
            new View("setup.xhtml", "", "/setup?token=none", LIGHT),
            new View("invitation.xhtml", "", "/invitation?token=none", LIGHT),
            new View("mailbox.xhtml", "", "/mailbox", LIGHT),
            new View("verification/record.xhtml", "", "/v/{code}", LIGHT),
            new View("inbox.xhtml", "DRAFTER", "/", LIGHT),
            new View("audiences.xhtml", "DRAFTER", "/audiences", WORK),
            new View("audience/invite.xhtml", "DRAFTER", "/audience/invite", WORK),
            new View("audience/answer.xhtml", "DRAFTER", "/audience/answer?id={invited}", WORK),
            new View("audience/record.xhtml", "DRAFTER", "/audience/record?id={agreedon}", WORK),
            new View("audience/sheet.xhtml", "DRAFTER", "/audience/sheet?id={held}", WORK),
            new View("agreements.xhtml", "DRAFTER", "/agreements", WORK),
            new View("agreement/start.xhtml", "DRAFTER", "/agreement/start", WORK),
            new View("agreement/draft.xhtml", "DRAFTER", "/agreement/draft?id={draft}", WORK),
            new View("agreement/unit.xhtml", "DRAFTER", "/agreement/unit?id={draft}&unit={unit}", WORK),
            new View("agreement/arrange.xhtml", "DRAFTER", "/agreement/arrange?id={draft}&unit={unit}", WORK),
            new View("agreement/library.xhtml", "DRAFTER", "/agreement/library?id={draft}", WORK),
            new View("agreement/discussion.xhtml", "DRAFTER", "/agreement/discussion?id={answered}", WORK),
            new View("agreement/matrix.xhtml", "DRAFTER", "/agreement/matrix?id={answered}", WORK),
            new View("agreement/comments.xhtml", "DRAFTER", "/agreement/comments?id={answered}", WORK),
            new View("agreement/comment.xhtml", "DRAFTER", "/agreement/comment?id={answered}&comment={comment}", WORK),
            new View("agreement/cancel.xhtml", "DRAFTER", "/agreement/cancel?id={submitted}", WORK),
            new View("agreement/sheet.xhtml", "DRAFTER", "/agreement/sheet?id={filed}", WORK),
            new View("agreement/diagram.xhtml", "DRAFTER", "/agreement/diagram?id={filed}", WORK),
            new View("account/profile.xhtml", "DRAFTER", "/account/profile", WORK),
            new View("account/password.xhtml", "DRAFTER", "/account/password", WORK),
            new View("token/tokens.xhtml", "DRAFTER", "/token/tokens", WORK),
            new View("description.xhtml", "DRAFTER", "/description", WORK),
            new View("agreement/review.xhtml", "REVIEWER", "/agreement/review?id={submitted}", LIGHT),
            new View("agreement/number.xhtml", "REGISTRAR", "/agreement/number?id={approved}", LIGHT),
            new View("agreement/void-number.xhtml", "REGISTRAR", "/agreement/void-number?id={halfway}", LIGHT),
            new View("appointment/mandates.xhtml", "REGISTRAR", "/appointment/mandates", WORK),
            new View("appointment/mandate.xhtml", "REGISTRAR", "/appointment/mandate?id={mandate}", WORK),
            new View("signing/sign.xhtml", "SIGNATORY", "/signing/sign?id={printed}", LIGHT),
            new View("certificate/key.xhtml", "SIGNATORY", "/certificate/key", WORK),
            new View("register/book.xhtml", "REGISTRAR", "/register/book", WORK),
            new View("certificate/keys.xhtml", "REGISTRAR", "/certificate/keys", WORK),
            new View("archive/search.xhtml", "ARCHIVIST", "/archive/search?q=netralitas", WORK),
            new View("archive/document.xhtml", "ARCHIVIST", "/archive/document?id={document}", WORK),
            new View("administration/agencies.xhtml", "ADMINISTRATOR", "/administration/agencies", WORK),
            new View("administration/agency.xhtml", "ADMINISTRATOR", "/administration/agency?id={agency}", WORK),
            new View("administration/agency-form.xhtml", "ADMINISTRATOR", "/administration/agency-form", WORK),
            new View("administration/office-form.xhtml", "ADMINISTRATOR", "/administration/office-form", WORK),
            new View("administration/persons.xhtml", "ADMINISTRATOR", "/administration/persons", WORK),
            new View("administration/person-form.xhtml", "ADMINISTRATOR", "/administration/person-form", WORK),
            new View("appointment/mandate-form.xhtml", "ADMINISTRATOR", "/appointment/mandate-form", WORK),
            new View("account/list.xhtml", "ADMINISTRATOR", "/account/list", WORK),
            new View("account/account.xhtml", "ADMINISTRATOR", "/account/account?id={account}", WORK),
            new View("account/invite.xhtml", "ADMINISTRATOR", "/account/invite?person={person}", WORK),
            // Shows a link once, to whoever has just made it: the story of an invitation looks at it.
            new View("account/link.xhtml", "ADMINISTRATOR", "", WORK),
            new View("operations.xhtml", "ADMINISTRATOR", "/operations", WORK));

    private Views() {}
}
