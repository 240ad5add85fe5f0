package id.mufakat.player;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;

/** One step while it is taken: told when it begins, when it has to be sent again, and when it is answered. */
final class Step {

    private final Log log;
    private final String name;
    private String who;
    private int looks;
    private int repeats;

    Step(Log log, String name, String who) {
        this.log = log;
        this.name = name;
        this.who = who;
    }

    /**
     * As {@code journey.json} tells it.
     *
     * @param looks how often the server was asked before it came to what was waited for
     * @param repeats how often the same request was sent again because no answer came
     */
    record Taken(String name, String who, Instant at, int looks, int repeats) {}

    /** Of several who might take it, this one does. */
    void by(String person) {
        who = person;
    }

    void looked() {
        looks++;
    }

    void again(String why) {
        repeats++;
        log.say("! " + name + "  " + who + "  " + why + ", sent again");
    }

    void answered(HttpRequest request, HttpResponse<byte[]> response) {
        String often = repeats == 0 ? "" : "  (sent " + (repeats + 1) + " times)";
        log.say("  " + name + "  " + who + "  " + response.statusCode() + often);
        log.record(new Taken(name, who, Instant.now(), looks, repeats), request, response);
    }
}
