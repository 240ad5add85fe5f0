package id.mufakat.workflow;

import java.util.UUID;

/** Is told of every item that begins to wait for somebody, inside the transaction that makes it wait. */
public interface Arrivals {

    /**
     * What now waits, and where.
     *
     * @param step the id of the diagram's element, such as {@code reviewText}
     * @param page the path of the page that does it
     * @param key the id of the object that moves
     */
    record Arrival(String step, String page, String key, String role, UUID agency) {}

    void arrived(Arrival arrival);
}
