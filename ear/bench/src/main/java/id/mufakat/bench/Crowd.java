package id.mufakat.bench;

import id.mufakat.launcher.postgres.Access;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Agreements in force in great number, all of them like one that there is, a quarter of them between the same agencies. */
final class Crowd {

    private final Access database;

    Crowd(Access database) {
        this.database = database;
    }

    /** @param agreement the id of the one that is multiplied */
    void fill(String agreement, int count) {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("create temporary table one as select * from agreement where id = '" + agreement + "'");
            statement.execute("create temporary table sides as select * from agreement_party where agreement = '"
                    + agreement + "'");
            statement.execute(
                    "create temporary table crowd as select gen_random_uuid() as id, n from generate_series(1, " + count
                            + ") n");
            statement.execute("insert into agreement select (jsonb_populate_record(one, jsonb_build_object("
                    + "'id', crowd.id, 'code', 'X' || crowd.n, 'stage', 'IN_FORCE',"
                    + " 'begun_at', one.begun_at - crowd.n * interval '1 hour'))).* from one, crowd");
            statement.execute("insert into agreement_party select (jsonb_populate_record(sides, jsonb_build_object("
                    + "'agreement', crowd.id, 'agency', case when crowd.n % 4 = 0 then sides.agency"
                    + " else gen_random_uuid() end))).* from sides, crowd");
            statement.execute("analyze");
        } catch (SQLException e) {
            throw new CannotMeasure("cannot fill the house with agreements", e);
        }
    }
}
