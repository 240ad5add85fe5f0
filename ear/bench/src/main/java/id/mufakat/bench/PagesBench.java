package id.mufakat.bench;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What people wait for: pages and lists of a house that is warm, at a rate that fifty busy people make together. */
final class PagesBench implements Bench {

    static final int PER_SECOND = 20;

    private static final int WARM_UP_SECONDS = 30;
    private static final int SECONDS = 30;
    private static final double TARGET = 200;

    @Override
    public String about() {
        return """
                ./mufakat bench pages [--url URL] [--json FILE]

                The 95th percentile, in milliseconds, of inbox, agreement sheet, signing page, archive search and of two
                lists of the API, asked in turn at %d requests a second for %d s after a warm-up of %d s, each at its time
                whether or not earlier ones were answered; waiting counts. Target 200 ms; only failures fail. Loopback only.
                One agreement is begun for it and left at signing."""
                .formatted(PER_SECOND, SECONDS, WARM_UP_SECONDS);
    }

    @Override
    public List<Figure> run(Options options) {
        try (RunningHouse house = RunningHouse.of(options)) {
            List<Visit> visits = new Visitors(house.url()).visits();
            new Load(visits, PER_SECOND).run(WARM_UP_SECONDS);
            double cpu = StartBench.sum(house.processes().seconds());
            Map<String, Load.Times> times = new Load(visits, PER_SECOND).run(SECONDS);
            double busy = (StartBench.sum(house.processes().seconds()) - cpu) / SECONDS;
            List<Figure> figures = new ArrayList<>();
            times.forEach((name, each) -> figures.add(figure(name, each)));
            figures.add(Figure.most("answers that failed", Load.failures(times), 0)
                    .noting("the house kept %.2f cores busy".formatted(busy)));
            return figures;
        }
    }

    private static Figure figure(String name, Load.Times times) {
        return Figure.target(name + ", milliseconds, 95th percentile", times.percentile(95), TARGET)
                .noting("median %.0f, worst %.0f, of %d"
                        .formatted(times.percentile(50), times.percentile(100), times.count()));
    }

    /** One kind of request. */
    record Visit(String name, URI address, Map<String, String> headers) {}
}
