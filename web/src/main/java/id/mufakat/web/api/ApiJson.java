package id.mufakat.web.api;

import id.mufakat.document.Fingerprint;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.adapter.JsonbAdapter;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;

/** How the API writes what JSON has no word for: a fingerprint is its 64 digits, in answers as in requests. */
@Provider
public class ApiJson implements ContextResolver<Jsonb> {

    private final Jsonb json = JsonbBuilder.create(new JsonbConfig().withAdapters(new Digits()));

    @Override
    public Jsonb getContext(Class<?> type) {
        return json;
    }

    /** A fingerprint as text. */
    public static final class Digits implements JsonbAdapter<Fingerprint, String> {

        @Override
        public String adaptToJson(Fingerprint fingerprint) {
            return fingerprint.hex();
        }

        @Override
        public Fingerprint adaptFromJson(String hex) {
            return new Fingerprint(hex);
        }
    }
}
