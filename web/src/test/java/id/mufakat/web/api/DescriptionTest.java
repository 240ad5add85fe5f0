package id.mufakat.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Runs after the build has written the description. */
class DescriptionTest {

    private final JsonObject api = Json.createReader(new ByteArrayInputStream(DescriptionResource.json()))
            .readObject();

    @Test
    void lists_every_endpoint_there_is_and_no_other() {
        Set<String> described = operations().map(Operation::name).collect(Collectors.toCollection(TreeSet::new));
        Set<String> written = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("id.mufakat.web")
                        .stream()
                        .filter(found -> found.isAnnotatedWith(Path.class))
                        .flatMap(resource -> resource.getMethods().stream())
                        .filter(method -> method.isMetaAnnotatedWith(HttpMethod.class))
                        .map(DescriptionTest::name)
                        .collect(Collectors.toCollection(TreeSet::new));

        assertThat(described).isEqualTo(written);
    }

    @Test
    void says_of_every_change_that_it_needs_a_key() {
        Set<String> keyless = operations()
                .filter(operation -> !operation.method().equals("GET"))
                .filter(operation -> !operation.json().toString().contains(Idempotency.HEADER))
                .map(Operation::name)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(keyless).isEmpty();
    }

    @Test
    void says_what_every_operation_is_for() {
        assertThat(operations().filter(operation -> !operation.json().containsKey("summary")))
                .as("give the method an @Operation(summary = …)")
                .extracting(Operation::name)
                .isEmpty();
    }

    /** As it is sent: see {@link ApiJson}. */
    @Test
    void a_fingerprint_is_a_text_of_digits_wherever_it_stands() {
        JsonObject schemas = api.getJsonObject("components").getJsonObject("schemas");

        assertThat(schemas.getJsonObject("Fingerprint").getString("pattern")).isEqualTo("^[0-9a-f]{64}$");
        assertThat(schemas.getJsonObject("Fingerprint")).doesNotContainKey("properties");
        assertThat(List.of("SigningSheet", "Act", "Comparison")).allSatisfy(name -> assertThat(
                        schemas.getJsonObject(name).getJsonObject("properties").toString())
                .contains("schemas/Fingerprint"));
    }

    private record Operation(String method, String path, JsonObject json) {
        String name() {
            return method + " " + path;
        }
    }

    private Stream<Operation> operations() {
        return api.getJsonObject("paths").entrySet().stream()
                .flatMap(path -> path.getValue().asJsonObject().entrySet().stream()
                        .filter(item ->
                                item.getValue() instanceof JsonObject operation && operation.containsKey("operationId"))
                        .map(item -> new Operation(
                                item.getKey().toUpperCase(Locale.ROOT),
                                path.getKey(),
                                item.getValue().asJsonObject())));
    }

    private static String name(JavaMethod method) {
        JavaClass resource = method.getOwner();
        String verb = method.reflect().getAnnotations().length == 0 ? "" : verb(method);
        String path = resource.getAnnotationOfType(Path.class).value()
                + (method.isAnnotatedWith(Path.class)
                        ? "/" + method.getAnnotationOfType(Path.class).value()
                        : "");
        return verb + " " + ("/api/v1/" + path).replaceAll("/+", "/");
    }

    private static String verb(JavaMethod method) {
        return Stream.of(method.reflect().getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(found -> found != null)
                .map(HttpMethod::value)
                .findFirst()
                .orElseThrow();
    }
}
