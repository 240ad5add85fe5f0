package id.mufakat;

import jakarta.json.spi.JsonProvider;

/**
 * The maker of JSON, looked for once. {@code jakarta.json.Json} looks for it among all jars of the server at every call,
 * which for a text of some hundred clauses costs more than everything else about the text together.
 */
public final class JsonMaker {

    /** Safe for all threads. */
    public static final JsonProvider JSON = JsonProvider.provider();

    private JsonMaker() {}
}
