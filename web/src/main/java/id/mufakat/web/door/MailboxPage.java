package id.mufakat.web.door;

import id.mufakat.demo.ReadMailbox;
import id.mufakat.demo.ReadMailbox.Sheet;
import id.mufakat.web.edge.PublicAddress;
import id.mufakat.web.form.Asked;
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
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the house has written to the cast of a demonstration; without {@code --demo} there is no such page. */
@Page
@RequestScoped
public class MailboxPage {

    private static final int SHOWN = 60;
    private static final ZoneId BALI = ZoneId.of("Asia/Makassar");

    @Inject
    ReadMailbox readMailbox;

    @Inject
    Asked asked;

    @Inject
    Language language;

    @Inject
    Clock clock;

    @Inject
    HttpServletRequest request;

    private @Nullable List<Sheet> all;

    /** @throws id.mufakat.NotFound outside a demonstration */
    public void open() {
        all();
    }

    /** Of the person whom the address names, or of all; the latest. */
    public List<Sheet> getLetters() {
        return all().stream()
                .filter(letter -> getTo().isEmpty() || letter.username().equals(getTo()))
                .limit(SHOWN)
                .toList();
    }

    /** Everybody who got one. */
    public List<String> getReaders() {
        return all().stream().map(Sheet::username).distinct().sorted().toList();
    }

    public String getTo() {
        return asked.text("to");
    }

    /** The first paragraphs of a letter, without the page to open, which is a link here. */
    public List<String> lines(Sheet letter) {
        return letter.body().lines().filter(line -> !line.isBlank()).toList();
    }

    /** The page that the letter leads to, within this house. */
    public String page(Sheet letter) {
        String base = PublicAddress.base(request);
        return Stream.of(letter.body().split("\\s+", -1))
                .filter(word -> word.startsWith(base + "/"))
                .map(word -> word.substring(base.length()))
                .findFirst()
                .orElse("/");
    }

    public String at(Instant instant) {
        return new Moments(clock, BALI, language.getLocale(), LocalDate.MAX).at(instant);
    }

    private List<Sheet> all() {
        List<Sheet> known = all;
        if (known == null) {
            known = readMailbox.read();
            all = known;
        }
        return known;
    }
}
