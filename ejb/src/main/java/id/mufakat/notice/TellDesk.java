package id.mufakat.notice;

import id.mufakat.mail.Correspondent;
import id.mufakat.mail.Outbox;
import id.mufakat.notice.Wording.Text;
import id.mufakat.workflow.Arrivals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
    Matters matters;

    @Inject
    Wording wording;

    @Override
    public void arrived(Arrival arrival) {
        if (!outbox.isOpen()) {
            return;
        }
        UUID id = UUID.fromString(arrival.key());
        matters.find(id).ifPresent(matter -> tell(matter, arrival));
    }

    private void tell(Matter matter, Arrival arrival) {
        for (Correspondent reader : readers.at(arrival.agency(), Set.of(arrival.role()))) {
            String key = STEP + arrival.step();
            String words = Wording.has(reader.language(), key + ".text") ? key : ANY_STEP;
            String page = "/" + arrival.page() + "?id=" + matter.id();
            Text text = wording.of(words, matter, reader, arrival.agency(), page);
            outbox.drop(reader, matter.id(), text.subject(), text.body());
        }
    }
}
