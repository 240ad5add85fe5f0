package id.mufakat.dossier;

import id.mufakat.Role;
import id.mufakat.access.Actor;
import id.mufakat.agreement.Agreement;
import id.mufakat.paper.Representatives;
import id.mufakat.register.DocumentNumber;
import id.mufakat.register.Register;
import id.mufakat.workflow.Inbox;
import id.mufakat.workflow.WorkItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a reader may do with an agreement now: their open work items, named by their act, and what needs no item. */
@ApplicationScoped
class Acts {

    @Inject
    Inbox inbox;

    @Inject
    Representatives representatives;

    @Inject
    Register register;

    List<String> of(Agreement agreement, Actor reader) {
        Stream<String> voiding = mayVoidNumber(agreement, reader) ? Stream.of("void-number") : Stream.empty();
        Stream<String> cancelling = mayCancel(agreement, reader) ? Stream.of("cancel") : Stream.empty();
        return Stream.of(asked(agreement, reader), voiding, cancelling)
                .flatMap(Function.identity())
                .toList();
    }

    private boolean mayCancel(Agreement agreement, Actor reader) {
        return reader.is(Role.DRAFTER)
                && agreement.isDraftedBy(reader.agency())
                && agreement.isCancellable()
                && !representatives.name(agreement, reader.person());
    }

    private boolean mayVoidNumber(Agreement agreement, Actor reader) {
        return reader.is(Role.REGISTRAR)
                && register.of(reader.agency(), agreement.id())
                        .filter(number -> number.state() == DocumentNumber.State.RESERVED)
                        .isPresent()
                && !representatives.name(agreement, reader.person());
    }

    private Stream<String> asked(Agreement agreement, Actor reader) {
        return inbox.under(agreement.id().toString()).stream()
                .filter(item -> item.agency().equals(reader.agency()) && reader.is(item.role()))
                .filter(item -> isOpenTo(agreement, item, reader))
                .flatMap(Acts::acts)
                .distinct();
    }

    /** Invariant 9, as the acts themselves keep it; only whom the paper names signs or gives it back, or who succeeded them. */
    private boolean isOpenTo(Agreement agreement, WorkItem item, Actor reader) {
        return switch (item.role()) {
            case Role.REVIEWER -> !agreement.authors().contains(reader.person());
            case Role.DRAFTER, Role.REGISTRAR -> !representatives.name(agreement, reader.person());
            case Role.SIGNATORY ->
                representatives.name(agreement, reader.person())
                        || representatives.speaksFor(reader.agency(), reader.person());
            default -> true;
        };
    }

    private static Stream<String> acts(WorkItem item) {
        return switch (item.role()) {
            case Role.DRAFTER -> Stream.of("write", "send");
            case Role.REVIEWER -> Stream.of("review");
            case Role.REGISTRAR -> Stream.of("number");
            case Role.SIGNATORY -> Stream.of("sign");
            default -> Stream.empty();
        };
    }
}
