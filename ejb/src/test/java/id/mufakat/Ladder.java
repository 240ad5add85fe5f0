package id.mufakat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ladder of rooms as the root's {@code package-info.java} draws it: words and rule cannot disagree. */
final class Ladder extends ArchCondition<JavaClass> {

    private static final Path DRAWING = Path.of("src/main/java/id/mufakat/package-info.java");
    private static final Pattern RUNG = Pattern.compile("^ (?:\\*)? ?(\\d+)  ?([a-z].*)$");
    private static final Pattern ROOM = Pattern.compile("^id\\.mufakat\\.(\\w+)");

    private final Map<String, Integer> rungs;

    Ladder() {
        super("see only rooms on lower lines of the ladder");
        this.rungs = read(DRAWING);
    }

    Map<String, Integer> rungs() {
        return rungs;
    }

    static Optional<String> room(JavaClass type) {
        Matcher matcher = ROOM.matcher(type.getPackageName());
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
            boolean ours = dependency.getTargetClass().getPackageName().startsWith("id.mufakat");
            if (ours && !isDownward(room(type), room(dependency.getTargetClass()))) {
                events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
            }
        }
    }

    /** The root's few words are visible to all rooms, and see none of them. */
    private boolean isDownward(Optional<String> from, Optional<String> to) {
        if (to.isEmpty() || from.equals(to)) {
            return true;
        }
        return from.isPresent() && rung(to.get()) < rung(from.get());
    }

    private int rung(String room) {
        Integer rung = rungs.get(room);
        if (rung == null) {
            throw new IllegalStateException("the room " + room + " is not on the ladder in " + DRAWING);
        }
        return rung;
    }

    static Map<String, Integer> read(Path drawing) {
        try {
            Map<String, Integer> rungs = new HashMap<>();
            for (String line : Files.readAllLines(drawing)) {
                Matcher rung = RUNG.matcher(line);
                if (rung.find()) {
                    for (String room :
                            rung.group(2).replaceAll("\\(.*?\\)", "").trim().split("\\s+")) {
                        rungs.put(room, Integer.valueOf(rung.group(1)));
                    }
                }
            }
            return rungs;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
