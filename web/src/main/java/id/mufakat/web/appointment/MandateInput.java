package id.mufakat.web.appointment;

import id.mufakat.Malformed;
import id.mufakat.appointment.MandateFacts;
import id.mufakat.party.Capacity;
import id.mufakat.web.api.Body;
import id.mufakat.web.api.Large;
import id.mufakat.web.form.Entered;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mandate to be proposed.
 *
 * @param capacity DEFINITIVE, PJ, PJS, PLT or PLH
 * @param basisDate as {@code 2024-05-08}, like the other days
 * @param until required of whoever acts
 * @param decree the scan, PDF, JPEG or PNG, in Base64; 20 MiB at most before encoding
 */
@Large
public record MandateInput(
        @Nullable UUID person,
        @Nullable UUID office,
        @Nullable String capacity,
        @Nullable String basisText,
        @Nullable String basisNumber,
        @Nullable String basisDate,
        @Nullable String from,
        @Nullable String until,
        @Nullable String authority,
        @Nullable UUID onBehalfOf,
        @Nullable UUID through,
        @Nullable String decree) {

    MandateFacts facts() {
        return new MandateFacts(
                Body.member("person", person),
                Body.member("office", office),
                Entered.choice("capacity", capacity, Capacity.class),
                basisText,
                basisNumber,
                Entered.day("basisDate", basisDate),
                Entered.day("from", from),
                Entered.day("until", until),
                authority,
                onBehalfOf,
                through);
    }

    byte[] scan() {
        try {
            return Base64.getDecoder().decode(Body.text(decree));
        } catch (IllegalArgumentException e) {
            throw new Malformed("decree", "not-a-scan");
        }
    }
}
