package id.mufakat.access.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.mufakat.Once;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ArgumentsTest {

    private record Facts(String name, byte[] scan, List<String> numbers) {}

    @Test
    void the_same_request_has_the_same_digest_however_it_is_held() {
        assertThat(digest(new Facts("A", new byte[] {1}, List.of("x", "y"))))
                .isEqualTo(digest(new Facts("A", new byte[] {1}, List.of("x", "y"))));
        assertThat(digest(Map.of("a", "1", "b", "2"))).isEqualTo(digest(new TreeMap<>(Map.of("b", "2", "a", "1"))));
    }

    @Test
    void every_difference_shows() {
        assertThat(Set.of(
                        digest("ab", "c"),
                        digest("a", "bc"),
                        digest("abc"),
                        digest("abc", null),
                        digest(1),
                        digest("1"),
                        digest(List.of("a", "b")),
                        digest(List.of("a"), List.of("b")),
                        digest(Map.of("a", "b")),
                        digest((Object) new byte[] {1}),
                        digest((Object) new byte[] {2}),
                        digest(new Facts("A", new byte[] {1}, List.of())),
                        digest(new Facts("A", new byte[] {2}, List.of()))))
                .hasSize(13);
    }

    @Test
    void passwords_leave_no_trace() {
        assertThat(digest("x", "secret".toCharArray())).isEqualTo(digest("x", "other".toCharArray()));
    }

    @Test
    void what_cannot_be_told_apart_is_a_fault() {
        assertThatThrownBy(() -> digest(new Object())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatever_a_use_case_takes_can_be_told_apart() {
        Set<String> strange = new TreeSet<>();
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("id.mufakat").stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.isAnnotatedWith(Once.class))
                        .map(JavaMethod::reflect)
                        .forEach(method -> strange.addAll(strange(method)));

        assertThat(strange).isEmpty();
    }

    private static Set<String> strange(Method method) {
        Set<String> strange = new TreeSet<>();
        for (Type type : method.getGenericParameterTypes()) {
            collect(type, method.getDeclaringClass().getSimpleName(), strange);
        }
        return strange;
    }

    /** Sets have no order that a digest could keep. */
    private static void collect(Type type, String where, Set<String> strange) {
        if (type instanceof ParameterizedType many
                && (many.getRawType().equals(List.class) || many.getRawType().equals(Map.class))) {
            for (Type member : many.getActualTypeArguments()) {
                collect(member, where, strange);
            }
        } else if (type instanceof Class<?> record && record.isRecord()) {
            for (RecordComponent component : record.getRecordComponents()) {
                collect(component.getGenericType(), where + "." + component.getName(), strange);
            }
        } else if (!(type instanceof Class<?> plain) || !Arguments.isPlain(plain)) {
            strange.add(where + ": " + type);
        }
    }

    private static String digest(@Nullable Object... arguments) {
        return Arguments.digest(arguments);
    }
}
