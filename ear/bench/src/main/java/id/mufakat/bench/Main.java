package id.mufakat.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** {@code ./mufakat bench NAME [--json FILE]}: exit 0 if the figure held, 1 if not, 2 if it could not be measured. */
public final class Main {

    private static final PrintStream OUT = System.out;
    private static final PrintStream ERR = System.err;
    private static final Map<String, Supplier<Bench>> BENCHES = new TreeMap<>(Map.of("render", RenderBench::new));

    private Main() {}

    /** @param args the benchmark's name and where its JSON goes */
    public static void main(String[] args) {
        System.exit(run(List.of(args)));
    }

    private static int run(List<String> args) {
        if (args.contains("--help")) {
            OUT.println(help());
            return 0;
        }
        boolean withJson = args.size() == 3 && args.get(1).equals("--json");
        Supplier<Bench> bench = args.isEmpty() ? null : BENCHES.get(args.get(0));
        if (bench == null || args.size() != 1 && !withJson) {
            ERR.println(help());
            return 2;
        }
        return run(bench.get(), withJson ? Path.of(args.get(2)) : null);
    }

    private static int run(Bench bench, @Nullable Path json) {
        Figure figure = bench.run(Path.of(System.getProperty("mufakat.home", ".")));
        OUT.println(figure.text());
        try {
            if (json != null) {
                Files.writeString(json, figure.json().toString());
            }
        } catch (IOException e) {
            ERR.println("cannot write " + json + ": " + e.getMessage());
            return 2;
        }
        return figure.held() ? 0 : 1;
    }

    private static String help() {
        return "./mufakat bench NAME [--json FILE]\n  NAME is one of: " + String.join(", ", BENCHES.keySet())
                + "\n  Exit status: 0 the figure held, 1 it did not, 2 it could not be measured.";
    }
}
