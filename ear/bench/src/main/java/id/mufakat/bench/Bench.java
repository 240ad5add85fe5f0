package id.mufakat.bench;

import java.nio.file.Path;

/** One benchmark. */
interface Bench {

    /** @param home the repository: samples lie in its {@code templates/} */
    Figure run(Path home);
}
