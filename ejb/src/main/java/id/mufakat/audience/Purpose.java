package id.mufakat.audience;

import jakarta.persistence.Embeddable;
import java.util.List;

/**
 * What an audience is for.
 *
 * @param topic of the agreement that is hoped for, as it follows the word "tentang"
 * @param election the election it is for, or empty
 * @param addressee the office that is invited
 * @param agenda one point a line
 */
@Embeddable
public record Purpose(String topic, String election, String addressee, String agenda) {

    public List<String> points() {
        return agenda.lines().toList();
    }
}
