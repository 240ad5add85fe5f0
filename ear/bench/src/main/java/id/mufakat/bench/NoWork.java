package id.mufakat.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the diagrams call, without doing anything: what is left is the engine. Public, since expressions call it. */
public final class NoWork {

    static final UUID DRAFTER = UUID.randomUUID();
    static final UUID PARTNER = UUID.randomUUID();

    private static final Duration MONTH = Duration.ofDays(30);

    private final Deque<String> turns = new ArrayDeque<>();

    /** Under every name that the diagrams use. */
    Map<Object, Object> beans() {
        return Map.ofEntries(
                Map.entry("sides", new Sides()),
                Map.entry("openRound", new Round()),
                Map.entry("nextSignatory", this),
                Map.entry("agreementDates", this),
                Map.entry("agencyDates", this),
                Map.entry("freezeAgreement", this),
                Map.entry("renderAgreement", this),
                Map.entry("depositAgreement", this),
                Map.entry("acceptPaper", this));
    }

    /** A step. */
    public String of(String agreement) {
        return agreement;
    }

    /** A date far away, so that no timer falls due. */
    public String due(String agency) {
        return Instant.now().plus(MONTH).toString();
    }

    /** As {@link #due}. */
    public String reminder(String agency) {
        return due(agency);
    }

    /** As {@link #due}. */
    public String expiry(String agency) {
        return due(agency);
    }

    /** Whose turn it is to sign, or nobody's. */
    public String in(String round) {
        return turns.isEmpty() ? "" : turns.pop();
    }

    /** Whether it is anybody's turn. */
    public boolean isFound(String agency) {
        return !agency.isEmpty();
    }

    /** The parties. */
    public static final class Sides {

        /** Both. */
        public List<String> of(String agreement) {
            return List.of(DRAFTER.toString(), PARTNER.toString());
        }

        /** Both. */
        public List<String> unnumbered(String agreement) {
            return of(agreement);
        }
    }

    /** A new round of signing, in which both will have their turn. */
    public final class Round {

        private Round() {}

        /** Its id. */
        public String of(String agreement) {
            turns.addAll(List.of(DRAFTER.toString(), PARTNER.toString()));
            return UUID.randomUUID().toString();
        }
    }
}
