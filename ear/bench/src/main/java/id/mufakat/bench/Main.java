package id.mufakat.bench;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * {@code ./mufakat bench NAME [--url URL] [--json FILE]}: exit 0 if what is asserted held, 1 if not, 2 if it could not be
 * measured.
 */
public final class Main {

    private static final PrintStream OUT = System.out;
    private static final PrintStream ERR = System.err;
    private static final int COULD_NOT_RUN = 2;
    private static final Map<String, Supplier<Bench>> BENCHES = new TreeMap<>(Map.of(
            "journey", JourneyBench::new,
            "negotiate", NegotiateBench::new,
            "pages", PagesBench::new,
            "render", RenderBench::whole,
            "search", SearchBench::whole,
            "start", StartBench::new));

    private Main() {}

    /** @param args the benchmark's name, and what {@link Options} knows */
    public static void main(String[] args) {
        Quiet.libraries();
        System.exit(run(List.of(args)));
    }

    private static int run(List<String> args) {
        Supplier<Bench> made = args.isEmpty() ? null : BENCHES.get(args.get(0));
        if (args.contains("--help") || args.contains("-h")) {
            OUT.println(made == null ? help() : made.get().about().strip());
            return 0;
        }
        if (made == null) {
            ERR.println(help());
            return COULD_NOT_RUN;
        }
        try {
            Path home = Path.of(System.getProperty("mufakat.home", ".")).toAbsolutePath();
            return run(args.get(0), made.get(), Options.of(args.subList(1, args.size()), home));
        } catch (IllegalArgumentException | CannotMeasure e) {
            ERR.println("mufakat bench: " + e.getMessage());
            return COULD_NOT_RUN;
        }
    }

    private static int run(String name, Bench bench, Options options) {
        List<Figure> figures = bench.run(options);
        OUT.println(name + ", on " + Machine.words());
        figures.forEach(figure -> OUT.println("  " + figure.text()));
        boolean held = figures.stream().allMatch(Figure::held);
        options.json().ifPresent(file -> write(file, name, held, figures));
        return held ? 0 : 1;
    }

    private static void write(Path file, String name, boolean held, List<Figure> figures) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        figures.forEach(figure -> all.add(figure.json()));
        String json = Json.createObjectBuilder()
                .add("name", name)
                .add("machine", Machine.words())
                .add("held", held)
                .add("figures", all)
                .build()
                .toString();
        try {
            Files.writeString(file, json + "\n");
        } catch (IOException e) {
            throw new CannotMeasure("cannot write " + file, e);
        }
    }

    private static String help() {
        return """
                ./mufakat bench NAME [--url URL] [--json FILE]

                Measures one thing, prints the bare limit beside it, and writes both to FILE.
                NAME is one of: %s. ./mufakat bench NAME --help says what is measured.

                  --url URL    a house that runs on this machine with --demo, for: journey, negotiate, pages.
                               Without it the bench starts one of its own and ends it.

                Exit codes: 0 what is asserted held, 1 it did not, 2 it could not be measured."""
                .formatted(String.join(", ", BENCHES.keySet()));
    }
}
