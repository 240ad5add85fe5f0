package id.mufakat.notice;

import id.mufakat.Role;
import id.mufakat.agreement.Agreement;
import id.mufakat.agreement.Agreements;
import id.mufakat.agreement.Party;
import id.mufakat.audit.Herald;
import id.mufakat.mail.Outbox;
import id.mufakat.notice.Wording.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
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
    Agreements agreements;

    @Inject
    Wording wording;

    @Override
    public void recorded(UUID subject, String act, Map<String, ?> facts) {
        Optional<News> news = News.of(act).filter(any -> outbox.isOpen());
        news.ifPresent(each -> agreements.among(List.of(subject)).forEach(agreement -> tell(each, agreement, facts)));
    }

    private void tell(News news, Agreement agreement, Map<String, ?> facts) {
        String named = String.valueOf(facts.get("agency"));
        for (Party party : agreement.parties()) {
            UUID agency = party.agency();
            if (agreement.isVisibleTo(agency) && news.where().reaches(agency, named)) {
                tell(news, agreement, agency, news.roles());
            }
        }
        if (news.drafters()) {
            tell(news, agreement, agreement.drafter(), Set.of(Role.DRAFTER));
        }
    }

    private void tell(News news, Agreement agreement, UUID agency, Set<String> roles) {
        readers.at(agency, roles).forEach(reader -> {
            Text text =
                    wording.of(NEWS + news.words(), agreement, reader, agency, news.page() + "?id=" + agreement.id());
            outbox.dropInstead(reader, agreement.id(), text.subject(), text.body());
        });
    }
}
