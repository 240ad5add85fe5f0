package id.mufakat.web.agreement;

import id.mufakat.dossier.AgreementSheet;
import id.mufakat.dossier.AgreementSheet.Side;
import id.mufakat.web.shell.Messages;
import id.mufakat.web.shell.Moments;
import id.mufakat.web.shell.Shell;
import id.mufakat.workflow.Inbox;
import id.mufakat.workflow.WorkItem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whose turn it is with an agreement, and until when, in one sentence. */
@RequestScoped
class Turn {

    /** What may be done at any time, and nobody waits for. */
    private static final Set<String> UNASKED = Set.of("void-number", "cancel");

    @Inject
    Shell shell;

    @Inject
    Messages messages;

    @Inject
    Inbox inbox;

    String sentence(AgreementSheet sheet) {
        List<WorkItem> open = inbox.under(sheet.id().toString());
        if (!asked(sheet).isEmpty()) {
            List<WorkItem> mine = open.stream()
                    .filter(item -> item.agency().equals(shell.actor().agency()) && shell.is(item.role()))
                    .toList();
            return until("agreement.turn.yours", actOf(sheet), mine);
        }
        if (!open.isEmpty()) {
            return until("agreement.turn.others", waitedFor(sheet, open), open);
        }
        LocalDate ends = sheet.endsOn();
        return ends == null
                ? messages.of("agreement.turn." + sheet.stage())
                : messages.of("agreement.turn.in-force", shell.moments().day(ends));
    }

    private static List<String> asked(AgreementSheet sheet) {
        return sheet.acts().stream().filter(act -> !UNASKED.contains(act)).toList();
    }

    private String actOf(AgreementSheet sheet) {
        String act = asked(sheet).get(0);
        return messages.of("agreement.act-lower." + (act.equals("write") && sheet.root() != null ? "answer" : act));
    }

    /** Such as {@code pemeriksa hukum BKPSDM Kabupaten Badung}, one after the other. */
    private String waitedFor(AgreementSheet sheet, List<WorkItem> open) {
        return open.stream()
                .map(item -> messages.of("agreement.turn.who", roleWithin(item.role()), side(sheet, item)))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** As it stands within a sentence. */
    private String roleWithin(String role) {
        String name = messages.of("role." + role);
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private static String side(AgreementSheet sheet, WorkItem item) {
        return sheet.sides().stream()
                .filter(side -> side.agency().equals(item.agency()))
                .map(Side::shortName)
                .findFirst()
                .orElse("");
    }

    private String until(String key, String what, List<WorkItem> items) {
        Moments moments = shell.moments();
        return items.stream()
                .flatMap(item -> Stream.ofNullable(item.due()))
                .min(Comparator.<Instant>naturalOrder())
                .map(due -> messages.of(key + "-until", what, moments.due(due)))
                .orElseGet(() -> messages.of(key, what));
    }
}
