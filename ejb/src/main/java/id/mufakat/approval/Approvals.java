package id.mufakat.approval;

import java.util.List;
import java.util.UUID;

/** Every decision of every side. */
public interface Approvals {

    void add(Approval approval);

    /** All decisions on this agreement, the earliest first. */
    List<Approval> on(UUID agreement);
}
