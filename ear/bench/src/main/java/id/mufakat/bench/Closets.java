package id.mufakat.bench;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.util.Map;

/** The house's own adapters, which only a container may make: here without one, so that nothing else is measured. */
final class Closets {

    private Closets() {}

    /** @param fields what the container would inject, by name */
    static <T> T open(Class<T> port, String name, Map<String, ?> fields) {
        try {
            Class<?> type = Class.forName(name);
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            Object closet = constructor.newInstance();
            for (Map.Entry<String, ?> each : fields.entrySet()) {
                Field field = type.getDeclaredField(each.getKey());
                field.setAccessible(true);
                field.set(closet, each.getValue());
            }
            return port.cast(closet);
        } catch (ReflectiveOperationException e) {
            throw new CannotMeasure("cannot make " + name, e);
        }
    }
}
