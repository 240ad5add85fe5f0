package id.mufakat.web.verification;

import id.mufakat.verification.PublicRecord;
import id.mufakat.web.form.Page;
import id.mufakat.web.shell.Language;
import id.mufakat.web.shell.Moments;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the register knows of a printed document, for whoever holds the print. It never says that the print is genuine:
 * only the comparison, or the file itself, can tell.
 */
@Page
@RequestScoped
public class RecordPage {

    static final String RECORD = "id.mufakat.public-record";

    private static final Set<String> WITHDRAWN = Set.of("reopened", "cancelled");

    @Inject
    HttpServletRequest request;

    @Inject
    Language language;

    @Inject
    Clock clock;

    /** Null when no document carries the code. */
    public @Nullable PublicRecord getRecord() {
        return (PublicRecord) request.getAttribute(RECORD);
    }

    /** Whether the print in hand is void, and no other stands in its place. */
    public boolean isWithdrawn() {
        PublicRecord record = getRecord();
        return record != null && WITHDRAWN.contains(record.state());
    }

    public String day(LocalDate day) {
        return moments().day(day);
    }

    /** In the zone where the document was made. */
    public String at(Instant instant) {
        return moments().at(instant);
    }

    private Moments moments() {
        PublicRecord record = getRecord();
        ZoneId zone = ZoneId.of(record == null ? "Asia/Jakarta" : record.zone());
        return new Moments(clock, zone, language.getLocale(), LocalDate.MAX);
    }
}
