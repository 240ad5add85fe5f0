package id.mufakat.launcher.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** A role that may log in and nothing more, and a database that belongs to it. */
record OwnDatabase(Connection superuser) {

    /** Again at each start: what is there stays, the password becomes the one we hold. */
    void make(String name, String password) throws SQLException {
        if (!exists("select from pg_roles where rolname = ?", name)) {
            run("create role " + name + " login");
        }
        run("alter role " + name + " password '" + password.replace("'", "''") + "'");
        if (!exists("select from pg_database where datname = ?", name)) {
            run("create database " + name + " owner " + name);
        }
    }

    private boolean exists(String query, String name) throws SQLException {
        try (var statement = superuser.prepareStatement(query)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }
}
