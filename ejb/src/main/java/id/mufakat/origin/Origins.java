package id.mufakat.origin;

import id.mufakat.agreement.Agreement;
import id.mufakat.agreement.Party;
import id.mufakat.docket.Docket;
import id.mufakat.initiative.Earlier;
import id.mufakat.initiative.Initiative;
import id.mufakat.initiative.Initiatives;
import id.mufakat.initiative.Occasions;
import id.mufakat.origin.Origin.Relative;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** What an agreement came from and what came of it, as far as its reader may see these others. */
@ApplicationScoped
public class Origins {

    @Inject
    Initiatives initiatives;

    @Inject
    Occasions occasions;

    @Inject
    Docket docket;

    /** @param form what the reader may see of what was filled in */
    public Origin of(Agreement agreement, Map<String, String> form) {
        Optional<Initiative> initiative = initiatives.find(agreement.id());
        Earlier earlier = initiative.flatMap(Initiative::earlier).orElse(null);
        UUID before = earlier == null ? null : earlier.agreement();
        return new Origin(
                earlier == null ? null : earlier.choice().name(),
                before == null
                        ? null
                        : relatives(List.of(before)).stream().findFirst().orElse(null),
                earlier == null ? null : earlier.reason(),
                relatives(initiatives.following(agreement.id())),
                initiative.flatMap(Initiative::audience).orElse(null),
                occasions
                        .election(form.getOrDefault(Occasions.ELECTION, ""))
                        .map(Occasions.Election::voting)
                        .orElse(null));
    }

    private List<Relative> relatives(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, Agreement> seen = docket.among(ids);
        return ids.stream()
                .map(seen::get)
                .filter(Objects::nonNull)
                .map(this::relative)
                .toList();
    }

    private Relative relative(Agreement agreement) {
        return new Relative(
                agreement.id(),
                agreement.subjectFor(docket.actor().agency()).topic(),
                agreement.stage().name(),
                agreement.parties().stream()
                        .map(Party::number)
                        .filter(Objects::nonNull)
                        .toList(),
                agreement.conclusion().map(end -> end.endsOn()).orElse(null));
    }
}
