package id.mufakat.bench;

import java.util.List;

/** One benchmark. */
interface Bench {

    /** What it measures and beside what, for a person who has never seen it. */
    String about();

    List<Figure> run(Options options);
}
