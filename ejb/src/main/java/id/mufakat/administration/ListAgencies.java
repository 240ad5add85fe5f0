package id.mufakat.administration;

import id.mufakat.Role;
import id.mufakat.party.Agency;
import id.mufakat.party.Parties;
import id.mufakat.party.Region;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All agencies of the installation, by short name: that they take part is no secret among partners. */
@Stateless
@RolesAllowed({Role.DRAFTER, Role.REVIEWER, Role.SIGNATORY, Role.REGISTRAR, Role.ARCHIVIST, Role.ADMINISTRATOR})
public class ListAgencies {

    @Inject
    Parties parties;

    public List<AgencySheet> list() {
        Map<String, Region> regions =
                parties.regions().stream().collect(Collectors.toMap(Region::code, Function.identity()));
        return parties.agencies().stream().map(agency -> sheet(agency, regions)).toList();
    }

    private static AgencySheet sheet(Agency agency, Map<String, Region> regions) {
        Region region = agency.regionCode() == null ? null : regions.get(agency.regionCode());
        return AgencySheet.of(agency, region == null ? null : region.fullName());
    }
}
