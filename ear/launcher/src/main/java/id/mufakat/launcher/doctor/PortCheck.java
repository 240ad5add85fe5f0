package id.mufakat.launcher.doctor;

import id.mufakat.launcher.Ports;
import java.util.List;

/** Whether the port is free; when our own house runs on this data, it is meant to be taken. */
record PortCheck(String bind, int port, boolean houseRuns) implements Check {

    private static final int FIRST_ORDINARY = 1024;

    @Override
    public List<Finding> findings() {
        if (Ports.isFree(bind, port)) {
            return List.of(Finding.fine("port", port + " is free"));
        }
        if (houseRuns) {
            return List.of(Finding.fine("port", port + " is in use, and the house runs"));
        }
        String mend = port < FIRST_ORDINARY
                ? "Ports below 1024 are root's: use --port 8080 behind a reverse proxy."
                : "Choose another: ./mufakat run --port " + (port + 1);
        return List.of(Finding.wrong("port", port + " cannot be listened on", mend));
    }
}
