package id.mufakat.safety;

import static org.assertj.core.api.Assertions.assertThat;

import id.mufakat.running.House;
import id.mufakat.running.RunningHouse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Somebody who means harm, and who may do whatever can be done, fills every field, presses every button and bends every
 * address: in a house of its own, since nothing is spared there.
 */
@RunningHouse(own = true)
@Execution(ExecutionMode.CONCURRENT)
class HostileIT {

    private static Town town;

    @BeforeAll
    static void settle(House house) {
        town = Town.of(house);
    }

    @AfterAll
    static void house_is_well() {
        for (String probe : new String[] {"/health/ready", "/health/live"}) {
            assertThat(town.stranger().get(probe).status()).as(probe).isEqualTo(200);
        }
    }

    /** Whatever anybody may do there is somebody who tries to do it wrongly; a row that lets nobody in hides nothing. */
    @Test
    void somebody_is_let_in_wherever_there_is_something_to_try() {
        assertThat(Rule.all().stream().filter(rule -> rule.admitted().isEmpty()).map(Rule::subject))
                .containsExactlyInAnyOrder(
                        "GET /account/link",
                        "GET /error",
                        "POST /api/v1/operations/letters/{id}/retry",
                        "POST /api/v1/operations/{id}/retry",
                        "POST /language",
                        "POST /logout",
                        "POST /workplace");
    }

    @Nested
    @Execution(ExecutionMode.SAME_THREAD)
    class OverTheApi extends HostileApi {
        OverTheApi() {
            super(town);
        }
    }

    @Nested
    @Execution(ExecutionMode.SAME_THREAD)
    class OnThePages extends HostilePages {
        OnThePages() {
            super(town);
        }
    }
}
