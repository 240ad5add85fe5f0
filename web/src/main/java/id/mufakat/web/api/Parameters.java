package id.mufakat.web.api;

import id.mufakat.Malformed;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads what stands behind the question mark. JAX-RS takes a value that it cannot read for an address that is not there;
 * callers are told which parameter is wrong instead. In the path it stays as JAX-RS has it: no id, no such thing.
 */
@Provider
public class Parameters implements ParamConverterProvider {

    @Override
    @SuppressWarnings({"unchecked", "NullAway"})
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> kind, Type type, Annotation[] annotations) {
        Function<String, ?> reader = reader(kind);
        if (reader == null) {
            return null;
        }
        return Stream.of(annotations)
                .filter(QueryParam.class::isInstance)
                .map(annotation -> ((QueryParam) annotation).value())
                .findFirst()
                .map(name -> (ParamConverter<T>) new Reading<>(name, kind.isPrimitive(), reader))
                .orElse(null);
    }

    private static @Nullable Function<String, ?> reader(Class<?> kind) {
        if (kind == int.class || kind == Integer.class) {
            return Integer::valueOf;
        }
        if (kind == UUID.class) {
            return UUID::fromString;
        }
        if (kind.isEnum()) {
            return text -> Stream.of(kind.getEnumConstants())
                    .filter(choice -> ((Enum<?>) choice).name().equals(text))
                    .findFirst()
                    .orElseThrow(IllegalArgumentException::new);
        }
        return null;
    }

    private record Reading<T>(String name, boolean needed, Function<String, T> reader) implements ParamConverter<T> {

        @Override
        public @Nullable T fromString(@Nullable String text) {
            if (text == null || (text.isEmpty() && !needed)) {
                return null;
            }
            try {
                return reader.apply(text);
            } catch (NumberFormatException e) {
                throw new BadRequestException(new Malformed(name, "not-a-number"));
            } catch (IllegalArgumentException e) {
                throw new BadRequestException(new Malformed(name, "not-a-choice"));
            }
        }

        @Override
        public String toString(T value) {
            return String.valueOf(value);
        }
    }
}
