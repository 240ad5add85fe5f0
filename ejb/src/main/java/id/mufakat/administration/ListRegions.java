package id.mufakat.administration;

import id.mufakat.party.Parties;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** The regions of Indonesia, for the forms that ask for one; the first form of a new house is filled by nobody known. */
@Stateless
@PermitAll
public class ListRegions {

    @Inject
    Parties parties;

    /** @param name in full, such as {@code Kabupaten Badung} */
    public record RegionSheet(String code, String name) {}

    public List<RegionSheet> list() {
        return parties.regions().stream()
                .map(region -> new RegionSheet(region.code(), region.fullName()))
                .toList();
    }
}
