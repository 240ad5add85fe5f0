package id.mufakat.session;

import id.mufakat.access.Accounts;
import id.mufakat.access.Actor;
import id.mufakat.access.CurrentActor;
import id.mufakat.party.Parties;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Where the actor may act: what the agency switch of the shell offers. */
@Stateless
@PermitAll
public class ListWorkplaces {

    @Inject
    CurrentActor current;

    @Inject
    Accounts accounts;

    @Inject
    Parties parties;

    /**
     * @param name the agency's short name
     * @param zone where the agency's days begin and end
     */
    public record Workplace(UUID agency, String name, ZoneId zone, Set<String> roles) {}

    /** The person's own agency first; empty when nobody is logged in. */
    public List<Workplace> list() {
        return current.find().map(this::of).orElse(List.of());
    }

    private List<Workplace> of(Actor actor) {
        return accounts.workplaces(actor.account()).stream()
                .map(agency -> accounts.findActor(actor.account(), agency))
                .flatMap(Optional::stream)
                .map(place -> new Workplace(
                        place.agency(),
                        parties.agency(place.agency()).shortName(),
                        parties.zoneOf(place.agency()),
                        place.roles()))
                .toList();
    }
}
