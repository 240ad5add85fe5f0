package id.mufakat.bench;

import id.mufakat.language.Difference;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Two sides at one text, short and long, for many rounds: what a side waits for, and that rounds cost nothing. */
final class NegotiateBench implements Bench {

    private static final int LONG = 300;
    private static final int ROUNDS = 20;
    private static final int EARLY = 3;
    private static final int OPENINGS = 40;

    /** What is read is one version, however many there were; the rest is noise. */
    private static final double TIMES_EARLY = 1.3;

    /** Whoever opens a long text pays for its units, and nothing that grows faster than they. */
    private static final double TIMES_SHORT = 1.3;

    private static final double SAVED = 300;
    private static final double COMPARED = 200;

    @Override
    public String about() {
        return """
                ./mufakat bench negotiate [--url URL] [--json FILE]

                Two drafters at a Nota Kesepahaman as its template has it, and at one of %d parts, for %d rounds over the
                public API: in each round a side rewords parts and sends, the other opens. Processor time of all processes
                of the house for opening the discussion, late beside early (at most %s times), and for a part of the long
                text beside one of the short (at most %s times); milliseconds that people wait for saving, sending and
                opening; and the differences of all parts of the long text (target %.0f ms). With --url the two agreements
                are left in the house."""
                .formatted(LONG, ROUNDS, TIMES_EARLY, TIMES_SHORT, COMPARED);
    }

    @Override
    public List<Figure> run(Options options) {
        try (RunningHouse house = RunningHouse.of(options)) {
            Visitors visitors = new Visitors(house.url());
            new Talks(visitors, 0).rounds(ROUNDS);
            Talks brief = new Talks(visitors, 0);
            Talks lengthy = new Talks(visitors, LONG);
            List<Figure> figures = new ArrayList<>();
            Opening few = play(brief, house, figures);
            Opening many = play(lengthy, house, figures);
            figures.add(Figure.ratio(
                    "processor microseconds for a part when opening %d parts, beside %d"
                            .formatted(lengthy.parts(), brief.parts()),
                    many.micros() / lengthy.parts(),
                    few.micros() / brief.parts(),
                    TIMES_SHORT));
            figures.add(differences(lengthy));
            return figures;
        }
    }

    /** What it costs to open the discussion once, in microseconds of processor time of all processes of a house. */
    private record Opening(double micros) {

        static Opening of(Talks talks, RunningHouse house) {
            double before = StartBench.sum(house.processes().seconds());
            for (int i = 0; i < OPENINGS; i++) {
                talks.open();
            }
            return new Opening((StartBench.sum(house.processes().seconds()) - before) * 1_000_000 / OPENINGS);
        }
    }

    private static Opening play(Talks talks, RunningHouse house, List<Figure> figures) {
        talks.rounds(EARLY);
        Opening.of(talks, house);
        Opening early = Opening.of(talks, house);
        talks.rounds(ROUNDS - EARLY);
        Opening late = Opening.of(talks, house);
        String where = ", " + talks.parts() + " parts";
        figures.add(Figure.ratio(
                "processor microseconds for opening after %d rounds, beside after %d%s".formatted(ROUNDS, EARLY, where),
                late.micros(),
                early.micros(),
                TIMES_EARLY));
        figures.add(waited("saving a part" + where, talks.saved(), SAVED));
        figures.add(waited("sending" + where, talks.sent(), null));
        figures.add(waited("opening" + where, talks.opened(), null));
        return late;
    }

    private static Figure waited(String what, Load.Times times, @Nullable Double target) {
        double percentile = times.percentile(95);
        String name = what + ", milliseconds, 95th percentile";
        Figure figure = target == null ? Figure.plain(name, percentile) : Figure.target(name, percentile, target);
        return figure.noting(
                "median %.0f, worst %.0f, of %d".formatted(times.percentile(50), times.percentile(100), times.count()));
    }

    /** Each part against another wording of it, as when everything was changed. */
    private static Figure differences(Talks talks) {
        List<String> words = talks.words();
        double millis = new Stopwatch(20, 9, 3).medians(() -> words.forEach(NegotiateBench::compare))[0];
        return Figure.target(
                "differences of %d parts, milliseconds of one thread".formatted(words.size()), millis, COMPARED);
    }

    private static void compare(String said) {
        String other = said.replace("dan", "serta").replace("dalam", "di dalam") + " Ditambah satu kalimat.";
        if (Difference.between(said, other).isNone()) {
            throw new CannotMeasure("a difference was not seen");
        }
    }
}
