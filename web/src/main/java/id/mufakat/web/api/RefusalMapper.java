package id.mufakat.web.api;

import id.mufakat.Refusal;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** The API's edge: a refusal becomes a problem that programs can tell by its type and people can read. */
@Provider
public class RefusalMapper implements ExceptionMapper<Refusal> {

    @Inject
    Problems problems;

    @Override
    public Response toResponse(Refusal refusal) {
        return problems.of(refusal);
    }
}
