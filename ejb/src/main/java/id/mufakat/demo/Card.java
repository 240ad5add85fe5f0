package id.mufakat.demo;

import static id.mufakat.JsonMaker.JSON;

import java.io.StringReader;

/**
 * One person of the cast, with the secrets in the clear: a demo listens on loopback only, and its people are invented.
 *
 * @param passphrase of the signing key; empty for those who do not sign
 * @param name with titles
 * @param office what they are in their agency
 * @param agency its short name
 */
public record Card(
        String username, String password, String passphrase, String name, String office, String role, String agency) {

    /** As one line of JSON, members in the order of the record; an empty passphrase is left out. */
    public String json() {
        var card = JSON.createObjectBuilder().add("username", username).add("password", password);
        if (!passphrase.isEmpty()) {
            card.add("passphrase", passphrase);
        }
        return card.add("name", name)
                .add("office", office)
                .add("role", role)
                .add("agency", agency)
                .build()
                .toString();
    }

    static Card parse(String json) {
        try (var reader = JSON.createReader(new StringReader(json))) {
            var card = reader.readObject();
            return new Card(
                    card.getString("username"),
                    card.getString("password"),
                    card.getString("passphrase", ""),
                    card.getString("name"),
                    card.getString("office"),
                    card.getString("role"),
                    card.getString("agency"));
        }
    }
}
