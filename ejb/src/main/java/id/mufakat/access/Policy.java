package id.mufakat.access;

import id.mufakat.NotFound;

/**
 * Whether an actor may do something to this very object. A room that has one rule for many uses keeps it as a constant;
 * a rule that needs more than the object is demanded in words.
 *
 * <p>{@code @RolesAllowed} has said before who may try at all. A forbidden object answers like one that is not there, so
 * that ids cannot be probed; lists, counts and searches are filtered by the same rule inside their query.
 */
@FunctionalInterface
public interface Policy<T> {

    boolean permits(Actor actor, T object);

    /** @throws NotFound if it is not permitted; {@code id} is what was asked for */
    default T demand(Actor actor, T object, Object id) {
        demand(permits(actor, object), id);
        return object;
    }

    /** For rules that no single object carries. */
    static void demand(boolean permitted, Object id) {
        if (!permitted) {
            throw new NotFound(id);
        }
    }
}
