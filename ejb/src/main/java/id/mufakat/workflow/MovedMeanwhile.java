package id.mufakat.workflow;

import id.mufakat.Refusal;
import jakarta.ejb.ApplicationException;

/**
 * Somebody else moved the same matter in the same moment; look again. The one refusal that rolls back, since an act may
 * learn of it after it has changed something: nothing of the attempt remains.
 */
@ApplicationException(inherited = true, rollback = true)
public final class MovedMeanwhile extends Refusal {

    private static final long serialVersionUID = 1L;

    public MovedMeanwhile() {
        super("somebody else moved this at the same moment: look again before you repeat it");
    }
}
