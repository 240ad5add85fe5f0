package id.mufakat.workflows.engine;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Jobs that this very node had in hand when it was killed: nobody works on them any more, so they need not wait until
 * their locks run out. Those of other nodes do.
 */
final class AbandonedJobs {

    private static final String RELEASE =
            "update act_ru_job set lock_owner_ = null, lock_exp_time_ = null where lock_owner_ = ?";

    private AbandonedJobs() {}

    /** Before this node takes any job. */
    static void release(DataSource database, String node) {
        try (Connection connection = database.getConnection();
                PreparedStatement release = connection.prepareStatement(RELEASE)) {
            release.setString(1, node);
            release.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot release the jobs of the run before", e);
        }
    }
}
