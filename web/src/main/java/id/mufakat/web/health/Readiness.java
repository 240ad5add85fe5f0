package id.mufakat.web.health;

import id.mufakat.reading.Reader;
import id.mufakat.schema.Schema;
import id.mufakat.workflow.Operations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

/** Asks each part that the house cannot work without whether it works now. */
@ApplicationScoped
class Readiness {

    @Inject
    Instance<Schema> schema;

    @Inject
    Instance<Operations> engine;

    @Inject
    Instance<Reader> reader;

    /** In the order in which they start; a part that is not there at all does not work either. */
    Map<String, Boolean> parts() {
        Map<String, Boolean> parts = new LinkedHashMap<>();
        parts.put("database", works(schema, Schema::isCurrent));
        parts.put("engine", works(engine, Operations::isRunning));
        parts.put("reader", works(reader, Reader::isReady));
        return parts;
    }

    private static <T> boolean works(Instance<T> part, Predicate<T> isWell) {
        return part.isResolvable() && isWell.test(part.get());
    }
}
