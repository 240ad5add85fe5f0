package id.mufakat.notice;

import id.mufakat.agreement.Agreements;
import id.mufakat.audience.Audiences;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds what letters are about; not everything that moves or is recorded is written about. */
@ApplicationScoped
class Matters {

    @Inject
    Agreements agreements;

    @Inject
    Audiences audiences;

    Optional<Matter> find(UUID id) {
        return agreements.among(List.of(id)).stream()
                .findFirst()
                .<Matter>map(Matter.OfAgreement::new)
                .or(() -> audiences.find(id).map(Matter.OfAudience::new));
    }
}
