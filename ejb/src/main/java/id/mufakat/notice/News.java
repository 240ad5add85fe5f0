package id.mufakat.notice;

import id.mufakat.Role;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What of the trail of an agreement or of an audience its people are told by letter.
 *
 * @param words the key of the letter's text
 * @param roles who is told
 * @param where on which sides
 * @param drafters whether those who draft learn of it as well; of an audience, the drafters of the side that waits
 */
record News(String words, Set<String> roles, Where where, boolean drafters) {

    /** Which sides learn of an act that names an agency. */
    enum Where {
        ALL,
        NAMED,
        OTHERS;

        boolean reaches(UUID agency, String named) {
            boolean same = agency.toString().equals(named);
            return this == ALL || same == (this == NAMED);
        }
    }

    private static final Set<String> WORKING = Set.of(Role.DRAFTER, Role.REVIEWER, Role.REGISTRAR, Role.SIGNATORY);
    private static final Set<String> READING =
            Set.of(Role.DRAFTER, Role.REVIEWER, Role.REGISTRAR, Role.SIGNATORY, Role.ARCHIVIST);

    /** Who sees to it that an agency answers. */
    private static final Set<String> HEADS = Set.of(Role.SIGNATORY, Role.ADMINISTRATOR);

    private static final Map<String, News> OF_ACTS = Map.ofEntries(
            Map.entry("answer-reminded", waiting("reminded", Role.DRAFTER, false)),
            Map.entry("review-reminded", waiting("reminded", Role.REVIEWER, false)),
            Map.entry("number-reminded", waiting("reminded", Role.REGISTRAR, false)),
            Map.entry("signature-reminded", waiting("reminded", Role.SIGNATORY, false)),
            Map.entry("answer-overdue", waiting("overdue", Role.DRAFTER, true)),
            Map.entry("review-overdue", waiting("overdue", Role.REVIEWER, true)),
            Map.entry("number-overdue", waiting("overdue", Role.REGISTRAR, true)),
            Map.entry("signature-overdue", waiting("overdue", Role.SIGNATORY, true)),
            Map.entry("comment-shared", new News("commented", Set.of(Role.DRAFTER), Where.OTHERS, false)),
            Map.entry("meeting-due", everybody("meeting", Set.of(Role.DRAFTER))),
            Map.entry("text-returned", everybody("returned", WORKING)),
            Map.entry("numbering-returned", everybody("returned", WORKING)),
            Map.entry("paper-returned", everybody("returned", WORKING)),
            Map.entry("draft-reopened", everybody("reopened", WORKING)),
            Map.entry("agreement-cancelled", everybody("cancelled", WORKING)),
            Map.entry("in-force", everybody("inForce", READING)),
            Map.entry("invitation-reminded", waiting("invitationReminded", Role.DRAFTER, false)),
            Map.entry("invitation-overdue", new News("invitationOverdue", HEADS, Where.NAMED, true)),
            Map.entry("invitation-accepted", everybody("invitationAccepted", Set.of(Role.DRAFTER))),
            Map.entry("invitation-declined", everybody("invitationDeclined", Set.of(Role.DRAFTER))),
            Map.entry("audience-held", everybody("audienceHeld", Set.of(Role.DRAFTER))));

    /** Where the letter leads. */
    String page(Matter matter) {
        return where == Where.OTHERS ? "/agreement/comments?id=" + matter.id() : matter.page();
    }

    static Optional<News> of(String act) {
        return Optional.ofNullable(OF_ACTS.get(act));
    }

    static Map<String, News> all() {
        return OF_ACTS;
    }

    private static News waiting(String words, String role, boolean drafters) {
        return new News(words, Set.of(role), Where.NAMED, drafters);
    }

    private static News everybody(String words, Set<String> roles) {
        return new News(words, roles, Where.ALL, false);
    }
}
