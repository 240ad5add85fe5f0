package id.mufakat.web.api;

import id.mufakat.Refusal;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** What JAX-RS itself turns down (no such path, wrong method, unreadable body) says so as a problem as well. */
@Provider
public class ProtocolMapper implements ExceptionMapper<WebApplicationException> {

    @Inject
    Problems problems;

    @Override
    public Response toResponse(WebApplicationException turnedDown) {
        if (turnedDown.getCause() instanceof Refusal refusal) {
            return problems.of(refusal);
        }
        Response plain = turnedDown.getResponse();
        Response problem = problems.of(plain.getStatus());
        String allow = plain.getHeaderString(HttpHeaders.ALLOW);
        return allow == null
                ? problem
                : Response.fromResponse(problem)
                        .header(HttpHeaders.ALLOW, allow)
                        .build();
    }
}
