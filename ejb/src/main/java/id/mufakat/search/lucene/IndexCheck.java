package id.mufakat.search.lucene;

import id.mufakat.Role;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Logger;

/**
 * Shortly after the start, compares the index with the table: a folder that was lost, or a server that died between the
 * database's commit and the index's, is made good before anybody misses a document.
 */
@Startup
@Singleton
@PermitAll
@RunAs(Role.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class IndexCheck {

    private static final Logger LOG = Logger.getLogger(IndexCheck.class.getName());

    @Inject
    IndexGap gap;

    @Inject
    IndexRebuild rebuild;

    @Inject
    IndexNames names;

    @Resource
    TimerService timers;

    @PostConstruct
    void plan() {
        timers.createSingleActionTimer(1, new TimerConfig(null, false));
    }

    @Timeout
    void check() {
        // Too few to be worth looking for the one that is missing.
        names.write();
        long missing = gap.missing();
        if (missing == 0) {
            return;
        }
        LOG.warning(() -> "the archive's index is being rebuilt; documents it lacks: " + missing);
        if (missing < 0) {
            gap.empty();
        }
        Optional<UUID> last = rebuild.write(Optional.empty());
        while (last.isPresent()) {
            last = rebuild.write(last);
        }
        LOG.info("the archive's index is whole again");
    }
}
