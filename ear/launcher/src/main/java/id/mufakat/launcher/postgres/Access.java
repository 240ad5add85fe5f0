package id.mufakat.launcher.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** How to reach a database. Not printed by accident: the password stays out of {@link #toString()}. */
public record Access(String url, String user, String password) {

    private static final String CONNECT_SECONDS = "5";

    /** A connection of our own, which gives up soon if nobody answers. */
    public Connection connect() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", CONNECT_SECONDS);
        properties.setProperty("loginTimeout", CONNECT_SECONDS);
        properties.setProperty("ApplicationName", "mufakat launcher");
        return DriverManager.getConnection(url, properties);
    }

    @Override
    public String toString() {
        return user + " at " + url;
    }
}
