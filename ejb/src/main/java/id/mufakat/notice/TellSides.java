package id.mufakat.notice;

import id.mufakat.Role;
import id.mufakat.audit.Herald;
import id.mufakat.mail.Outbox;
import id.mufakat.notice.Wording.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Writes to those whom a recorded act concerns. Whoever gets such news gets no second letter about what the same act put
 * on their desk.
 */
@ApplicationScoped
class TellSides implements Herald {

    private static final String NEWS = "news.";

    @Inject
    Outbox outbox;

    @Inject
    Readers readers;

    @Inject
    Matters matters;

    @Inject
    Wording wording;

    @Override
    public void recorded(UUID subject, String act, Map<String, ?> facts) {
        Optional<News> news = News.of(act).filter(any -> outbox.isOpen());
        news.ifPresent(each -> matters.find(subject).ifPresent(matter -> tell(each, matter, facts)));
    }

    private void tell(News news, Matter matter, Map<String, ?> facts) {
        String named = String.valueOf(facts.get("agency"));
        for (UUID agency : matter.sides()) {
            if (news.where().reaches(agency, named)) {
                tell(news, matter, agency, news.roles());
            }
        }
        if (news.drafters()) {
            tell(news, matter, matter.waiting(named), Set.of(Role.DRAFTER));
        }
    }

    private void tell(News news, Matter matter, UUID agency, Set<String> roles) {
        readers.at(agency, roles).forEach(reader -> {
            Text text = wording.of(NEWS + news.words(), matter, reader, agency, news.page(matter));
            outbox.dropInstead(reader, matter.id(), text.subject(), text.body());
        });
    }
}
