package id.mufakat.web.api;

import id.mufakat.Refusal;
import id.mufakat.web.edge.Problem;
import id.mufakat.web.shell.Language;
import id.mufakat.web.shell.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** Problems as responses, in the language of the request. */
@RequestScoped
public class Problems {

    private static final int LATER_SECONDS = 5;

    @Inject
    Language language;

    Response of(Refusal refusal) {
        return response(Problem.of(refusal, words()));
    }

    Response of(int status) {
        return numbered(status, null);
    }

    Response numbered(int status, @Nullable String fault) {
        return response(Problem.of(status, words()).numbered(fault));
    }

    private Response response(Problem problem) {
        Response.ResponseBuilder response = Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.getTag())
                .entity(problem.json().toString());
        if (problem.status() == 503) {
            response.header(HttpHeaders.RETRY_AFTER, LATER_SECONDS);
        }
        return response.build();
    }

    private Words words() {
        return Words.in(language.getLocale());
    }
}
