package id.mufakat.web.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import id.mufakat.dossier.ReadTrail;
import id.mufakat.web.shell.Language;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HistoryResourceTest {

    private static final Instant NOON = Instant.parse("2026-05-08T04:00:00Z");

    @Test
    void tells_each_deed_by_its_word_and_in_the_callers_language() {
        UUID agency = UUID.randomUUID();
        HistoryResource resource = new HistoryResource();
        resource.trail = new ReadTrail() {
            @Override
            public List<Deed> read(UUID id) {
                return List.of(
                        new Deed("draft-submitted", "Ni Made Fiktif", agency, NOON),
                        new Deed("review-reminded", null, agency, NOON));
            }
        };
        resource.language = new Language() {
            @Override
            public Locale getLocale() {
                return Locale.ENGLISH;
            }
        };

        assertThat(resource.history(UUID.randomUUID()))
                .containsExactly(
                        new HistoryResource.Deed("draft-submitted", "Draft submitted", "Ni Made Fiktif", agency, NOON),
                        new HistoryResource.Deed("review-reminded", "Reviewer reminded", null, agency, NOON));
    }
}
