package id.mufakat.audit;

import java.util.Map;
import java.util.UUID;

/** Is told of every act as it is recorded, inside its transaction, so that people learn of what they have to know. */
public interface Herald {

    /**
     * @param act as {@link AuditTrail#record} got it
     * @param facts as {@link AuditTrail#record} got them
     */
    void recorded(UUID subject, String act, Map<String, ?> facts);
}
