package id.mufakat.workflows.engine;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** This server among those that may share the database: the same after a restart on the same data folder. */
final class Node {

    static final String NAME = name();

    private Node() {}

    private static String name() {
        String host = System.getProperty("jboss.node.name", "");
        String data = System.getProperty("mufakat.data", "");
        return host.isEmpty() || data.isEmpty()
                ? UUID.randomUUID().toString()
                : UUID.nameUUIDFromBytes((host + ":" + data).getBytes(StandardCharsets.UTF_8))
                        .toString();
    }
}
