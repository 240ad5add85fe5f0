package id.mufakat.negotiation;

import id.mufakat.negotiation.NegotiationSheet.Answer;
import id.mufakat.negotiation.NegotiationSheet.Sent;
import id.mufakat.party.Parties;
import id.mufakat.turn.SentVersion;
import id.mufakat.turn.Stance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** Says who sent and who answered, by name. */
@ApplicationScoped
class Names {

    @Inject
    Parties parties;

    Sent sent(SentVersion version) {
        return new Sent(
                version.number(),
                version.agency(),
                name(version.submission().by()),
                version.submission().at(),
                version.note(),
                version.openedAt().orElse(null));
    }

    Answer answer(Optional<Stance> said) {
        return said.map(stance ->
                        new Answer(stance.kind(), stance.words().orElse(""), name(stance.person()), stance.at()))
                .orElse(Answer.NONE);
    }

    private String name(UUID person) {
        return parties.person(person).name();
    }
}
