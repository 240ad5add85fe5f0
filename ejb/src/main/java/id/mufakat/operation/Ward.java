package id.mufakat.operation;

import id.mufakat.NotFound;
import id.mufakat.access.Account;
import id.mufakat.access.Accounts;
import id.mufakat.access.CurrentActor;
import id.mufakat.agreement.Agreements;
import id.mufakat.agreement.Party;
import id.mufakat.operation.Matter.Kind;
import id.mufakat.party.Parties;
import id.mufakat.party.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which matters an administrator looks after: those of their agency; all of them for the agency that runs the house. */
@ApplicationScoped
class Ward {

    @Inject
    CurrentActor actors;

    @Inject
    Parties parties;

    @Inject
    Agreements agreements;

    @Inject
    Accounts accounts;

    private record Found(Matter matter, List<UUID> agencies) {}

    /** Whether the actor's agency runs the house. */
    boolean isWhole() {
        return parties.agency(actors.get().agency()).isFounder();
    }

    /**
     * Empty if it is none of the actor's business.
     *
     * @param id of an agreement, an agency, a person or an account; of whatever else, for those who run the house
     */
    Optional<Matter> find(String id) {
        Optional<Found> found = uuid(id).flatMap(this::search);
        if (isWhole()) {
            return Optional.of(found.map(Found::matter).orElse(Matter.UNKNOWN));
        }
        UUID own = actors.get().agency();
        return found.filter(known -> known.agencies().contains(own)).map(Found::matter);
    }

    /** Whose trail tells what was done about it; the agency's own when it is about nothing in particular. */
    UUID subjectOf(String key) {
        return uuid(key).orElseGet(() -> actors.get().agency());
    }

    private Optional<Found> search(UUID id) {
        return Stream.<Function<UUID, Found>>of(this::agreement, this::agency, this::person, this::account)
                .flatMap(place -> look(place, id).stream())
                .findFirst();
    }

    private static Optional<Found> look(Function<UUID, Found> place, UUID id) {
        try {
            return Optional.of(place.apply(id));
        } catch (NotFound elsewhere) {
            return Optional.empty();
        }
    }

    private Found agreement(UUID id) {
        List<UUID> sides =
                agreements.get(id).parties().stream().map(Party::agency).toList();
        String names =
                sides.stream().map(side -> parties.agency(side).shortName()).collect(Collectors.joining(" – "));
        return new Found(new Matter(Kind.AGREEMENT, names), sides);
    }

    private Found agency(UUID id) {
        return new Found(new Matter(Kind.AGENCY, parties.agency(id).shortName()), List.of(id));
    }

    private Found person(UUID id) {
        Person person = parties.person(id);
        return new Found(new Matter(Kind.PERSON, person.name()), List.of(person.agency()));
    }

    private Found account(UUID id) {
        Account account = accounts.get(id);
        UUID agency = parties.person(account.person()).agency();
        return new Found(new Matter(Kind.ACCOUNT, account.username()), List.of(agency));
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
