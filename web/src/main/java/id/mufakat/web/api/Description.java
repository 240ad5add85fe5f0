package id.mufakat.web.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Writes into the API's description what every operation shares; the build calls it, the server never does. */
public final class Description implements OASFilter {

    private static final String BEARER = "bearer";
    private static final String PROBLEM = "Problem";
    private static final String FINGERPRINT = "Fingerprint";
    private static final Map<String, String> PROBLEMS = new TreeMap<>(Map.of(
            "400", "The request could not be understood",
            "401", "No token, or one that is not valid any more",
            "404", "Nothing there, or nothing the caller may see",
            "409", "Refused as things stand; type says why",
            "422", "A field is not right; field says which"));

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.getComponents()
                .addSecurityScheme(
                        BEARER,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme(BEARER))
                .addSchema(PROBLEM, problem())
                .addSchema(FINGERPRINT, fingerprint());
        api.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme(BEARER));
        api.getPaths().getPathItems().values().forEach(Description::complete);
    }

    private static void complete(PathItem path) {
        path.getOperations().forEach((method, operation) -> {
            String id = Objects.requireNonNull(operation.getOperationId());
            if (method != PathItem.HttpMethod.GET) {
                operation.setParameters(with(operation.getParameters(), idempotencyKey()));
            }
            answer(operation);
            operation.setOperationId(id.substring(id.lastIndexOf('.') + 1).replace("Resource_", "."));
            operation.setTags(List.of(operation
                    .getOperationId()
                    .substring(0, operation.getOperationId().indexOf('.'))));
        });
    }

    /** SmallRye takes a POST without an answer for 201; JAX-RS answers 204. */
    private static void answer(Operation operation) {
        if (operation.getResponses().hasAPIResponse("201")) {
            operation.getResponses().removeAPIResponse("201");
            operation
                    .getResponses()
                    .addAPIResponse("204", OASFactory.createAPIResponse().description("Done"));
        }
        PROBLEMS.forEach((status, words) -> operation.getResponses().addAPIResponse(status, problem(words)));
    }

    private static Parameter idempotencyKey() {
        return OASFactory.createParameter()
                .name(Idempotency.HEADER)
                .in(Parameter.In.HEADER)
                .required(true)
                .description("Made anew for every act, kept for its repeats: 8 to 100 printable characters")
                .schema(text());
    }

    private static List<Parameter> with(List<Parameter> before, Parameter added) {
        List<Parameter> all = before == null ? new ArrayList<>() : new ArrayList<>(before);
        all.add(added);
        return all;
    }

    private static APIResponse problem(String words) {
        Content content = OASFactory.createContent()
                .addMediaType(
                        "application/problem+json",
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref(PROBLEM)));
        return OASFactory.createAPIResponse().description(words).content(content);
    }

    private static Schema problem() {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description("What was not done, and why (RFC 9457)")
                .addProperty("type", text().description("Stable: /problems/ and a word in kebab case"))
                .addProperty("title", text())
                .addProperty("status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER))
                .addProperty("detail", text().description("In the language of Accept-Language: id or en"))
                .addProperty("field", text().description("The member at fault, if any"))
                .addProperty("number", text().description("What to quote to the operator, if something broke"))
                .addProperty(
                        "inForce",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .description(
                                        "Of agreement-in-force: those in force between the same agencies on the topic"));
    }

    /** See {@link ApiJson}: the build would describe the record. */
    private static Schema fingerprint() {
        return text().pattern("^[0-9a-f]{64}$").description("SHA-256, in lower-case hexadecimal digits");
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }
}
