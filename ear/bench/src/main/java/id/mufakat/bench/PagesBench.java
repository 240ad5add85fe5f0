package id.mufakat.bench;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What people wait for: pages and lists of a house that is warm, at a rate that fifty busy people make together. */
final class PagesBench implements Bench {

    static final int PER_SECOND = 20;

    private static final int WARM_UP_SECONDS = 15;
    private static final int WARM_UPS = 12;

    /** A house is warm when, twice in a row, a request costs no less than this part of what it ever cost. */
    private static final double AS_BEFORE = 0.9;

    private static final int STEADY = 2;

    private static final int SECONDS = 30;
    private static final double TARGET = 200;
    private static final int AGREEMENTS = 10_000;
    private static final int DRAFTS = 200;

    /** More than any list shows at once: a longer page is not a slower house. */
    private static final int FULL = 60;

    /** Lists are cut, counts are counts: what grows with the number of agreements is a fault. */
    private static final double TIMES_FEW = 1.5;

    @Override
    public String about() {
        return """
                ./mufakat bench pages [--url URL] [--json FILE]

                The 95th percentile, in milliseconds, of inbox, agreement sheet, signing page, archive search and of two
                lists of the API, asked in turn at %d requests a second for %d s once the house is warm (after three minutes at
                most), each at its time whether or not earlier ones were answered; waiting counts. %d drafts lie on the
                desk, so that lists are full. Target 200 ms. Then the same with %d agreements in force and %d more
                drafts: a request may take at most %s times the processor time. Loopback only. With --url only the first
                half, and what was begun for it is left there."""
                .formatted(PER_SECOND, SECONDS, FULL, AGREEMENTS, DRAFTS, TIMES_FEW);
    }

    @Override
    public List<Figure> run(Options options) {
        try (RunningHouse house = RunningHouse.of(options)) {
            Visitors visitors = new Visitors(house.url());
            visitors.beginDrafts(FULL);
            String agreement = visitors.readyToSign();
            Load load = new Load(visitors.visits(agreement), PER_SECOND);
            warmUp(house, load);
            Round few = Round.of(house, load, SECONDS);
            List<Figure> figures = new ArrayList<>(few.figures(""));
            house.database().ifPresent(database -> {
                new Crowd(database).fill(agreement, AGREEMENTS);
                visitors.beginDrafts(DRAFTS);
                Round many = Round.of(house, load, SECONDS);
                figures.addAll(many.figures(" among " + AGREEMENTS));
                figures.add(Figure.ratio(
                        "processor milliseconds for a request among " + AGREEMENTS + " agreements, beside a few",
                        many.millis(),
                        few.millis(),
                        TIMES_FEW));
            });
            return figures;
        }
    }

    /** Until the server's compiler has nothing more to gain, which on two busy processors takes a minute or two. */
    private static void warmUp(RunningHouse house, Load load) {
        double before = Round.of(house, load, WARM_UP_SECONDS).millis;
        int steady = 0;
        for (int i = 0; i < WARM_UPS && steady < STEADY; i++) {
            double millis = Round.of(house, load, WARM_UP_SECONDS).millis;
            steady = millis > before * AS_BEFORE ? steady + 1 : 0;
            before = Math.min(before, millis);
        }
        if (steady < STEADY) {
            throw new CannotMeasure("the house does not get warm in " + WARM_UPS * WARM_UP_SECONDS + " s");
        }
    }

    /**
     * Some seconds of requests.
     *
     * @param millis of processor time for a request, in all processes of the house
     */
    private record Round(Map<String, Load.Times> times, double millis) {

        static Round of(RunningHouse house, Load load, int seconds) {
            double before = StartBench.sum(house.processes().seconds());
            Map<String, Load.Times> times = load.run(seconds);
            double spent = StartBench.sum(house.processes().seconds()) - before;
            return new Round(times, spent * 1000 / seconds / PER_SECOND);
        }

        List<Figure> figures(String where) {
            List<Figure> figures = new ArrayList<>();
            times.forEach((name, each) -> figures.add(figure(name + where, each)));
            figures.add(Figure.most("answers that failed" + where, Load.failures(times), 0)
                    .noting("%.0f ms of processor time each".formatted(millis)));
            return figures;
        }

        private static Figure figure(String name, Load.Times times) {
            return Figure.target(name + ", milliseconds, 95th percentile", times.percentile(95), TARGET)
                    .noting("median %.0f, worst %.0f, of %d"
                            .formatted(times.percentile(50), times.percentile(100), times.count()));
        }
    }

    /** One kind of request. */
    record Visit(String name, URI address, Map<String, String> headers) {}
}
