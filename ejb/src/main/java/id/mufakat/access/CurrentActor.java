package id.mufakat.access;

import id.mufakat.NotFound;
import java.util.Optional;

/** Tells a use case who is calling. */
public interface CurrentActor {

    /** Empty for steps that the system runs. */
    Optional<Actor> find();

    /** @throws NotFound if nobody is logged in, since nothing is there for them */
    default Actor get() {
        return find().orElseThrow(() -> new NotFound("actor"));
    }
}
