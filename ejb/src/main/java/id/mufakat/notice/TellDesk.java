package id.mufakat.notice;

import id.mufakat.agreement.Agreement;
import id.mufakat.agreement.Agreements;
import id.mufakat.mail.Correspondent;
import id.mufakat.mail.Outbox;
import id.mufakat.notice.Wording.Text;
import id.mufakat.workflow.Arrivals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Writes to everybody at the desk where something begins to wait, whichever diagram put it there. */
@ApplicationScoped
class TellDesk implements Arrivals {

    private static final String STEP = "step.";
    private static final String ANY_STEP = "step.any";

    @Inject
    Outbox outbox;

    @Inject
    Readers readers;

    @Inject
    Agreements agreements;

    @Inject
    Wording wording;

    @Override
    public void arrived(Arrival arrival) {
        if (!outbox.isOpen()) {
            return;
        }
        UUID id = UUID.fromString(arrival.key());
        // Not everything that moves is an agreement.
        for (Agreement agreement : agreements.among(List.of(id))) {
            for (Correspondent reader : readers.at(arrival.agency(), Set.of(arrival.role()))) {
                String key = STEP + arrival.step();
                String words = Wording.has(reader.language(), key + ".text") ? key : ANY_STEP;
                Text text = wording.of(words, agreement, reader, arrival.agency(), "/" + arrival.page() + "?id=" + id);
                outbox.drop(reader, id, text.subject(), text.body());
            }
        }
    }
}
