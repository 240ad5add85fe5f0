package id.mufakat.web.appointment;

import id.mufakat.appointment.MandateSheet;
import id.mufakat.party.Mandate;
import id.mufakat.web.shell.Moments;
import id.mufakat.web.shell.Words;

/** How a mandate's time and state are said. */
final class Terms {

    private Terms() {}

    static String of(MandateSheet mandate, Moments moments, Words words) {
        String from = moments.day(mandate.term().from());
        return mandate.term().until() == null
                ? words.say("mandate.since", from)
                : from + " – " + moments.day(mandate.term().until());
    }

    static String state(MandateSheet mandate) {
        if (mandate.state() == Mandate.State.CONFIRMED && !mandate.inForce()) {
            return "mandate.state.OUTSIDE";
        }
        return "mandate.state." + mandate.state();
    }

    static String colour(MandateSheet mandate) {
        return switch (mandate.state()) {
            case PROPOSED -> "a";
            case CONFIRMED -> mandate.inForce() ? "g" : "";
            case ENDED -> "";
        };
    }
}
