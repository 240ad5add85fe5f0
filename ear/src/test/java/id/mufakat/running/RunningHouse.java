package id.mufakat.running;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * On a test class whose methods or constructor take a {@link House}: the one house of this test run, started by the
 * launcher with {@code --demo} before the first test that asks for it and closed after the last.
 *
 * <p>Tests share it: each brings its own agreement and leaves the cast, their passwords and their keys as they were. A
 * class that cannot promise this has a house of its own, whose {@code @BeforeAll} takes it and which closes with it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(HouseKeeper.class)
public @interface RunningHouse {

    /** Whether no other class may see what this one does. */
    boolean own() default false;
}
