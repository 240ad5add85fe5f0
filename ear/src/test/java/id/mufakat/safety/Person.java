package id.mufakat.safety;

import java.net.URI;

/**
 * Somebody who can log in.
 *
 * @param passphrase of the signing key; empty for those who have none
 * @param token a bearer token of theirs; empty for those without a role, who get none
 */
record Person(String username, String password, String passphrase, String token) {

    static Person loggedIn(URI house, String username, String password, String passphrase) {
        return new Person(username, password, passphrase, token(house, username, password));
    }

    static String token(URI house, String username, String password) {
        return Caller.stranger(house)
                .demand("POST", "/api/v1/tokens", Json.of("username", username, "password", password))
                .json()
                .path("token")
                .asText();
    }

    /** By the token; without one, as a script on a page would ask. */
    Caller over(URI house) {
        return token.isEmpty()
                ? browsing(house).as().with("X-Mufakat-Page", "1")
                : Caller.stranger(house).bearing(token);
    }

    Browser browsing(URI house) {
        return Browser.of(house, username, password);
    }
}
