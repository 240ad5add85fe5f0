package id.mufakat.web.api;

import id.mufakat.Refusal;
import id.mufakat.web.edge.Rivals;
import id.mufakat.web.shell.Faults;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/**
 * A fault is written down once and answered by its number; a body that is no JSON is the caller's, not ours. While the
 * database is away the answer is "later": the same request with the same key may be sent again.
 */
@Provider
public class FaultMapper implements ExceptionMapper<RuntimeException> {

    @Inject
    Problems problems;

    @Override
    public Response toResponse(RuntimeException fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return problems.of(refusal);
            }
            // Which role a call needs is nobody's business but the caller's administrator's.
            if (cause instanceof EJBAccessException) {
                return problems.of(404);
            }
            if (cause instanceof JsonbException || cause instanceof JsonException) {
                return problems.of(400);
            }
        }
        if (Rivals.met(fault)) {
            return problems.of(409);
        }
        return problems.numbered(Faults.isOutage(fault) ? 503 : 500, Faults.report(fault));
    }
}
