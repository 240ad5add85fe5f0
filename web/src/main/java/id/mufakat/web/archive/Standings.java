package id.mufakat.web.archive;

import id.mufakat.archive.Standing;
import id.mufakat.web.shell.Messages;
import id.mufakat.web.shell.Moments;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Says whether a document is in force, and until when. */
@RequestScoped
class Standings {

    @Inject
    Messages messages;

    String of(String standing) {
        return messages.of("archive.status." + standing);
    }

    String of(Standing standing, @Nullable LocalDate end, Moments moments) {
        if (end == null) {
            return of(standing.name());
        }
        return messages.of(standing == Standing.ENDED ? "archive.ended" : "archive.in-force-until", moments.day(end));
    }
}
