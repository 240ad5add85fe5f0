package id.mufakat.workflows.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mufakat.Role;
import id.mufakat.access.Actor;
import id.mufakat.workflow.Arrivals.Arrival;
import id.mufakat.workflow.MovedMeanwhile;
import id.mufakat.workflow.WorkItem;
import id.mufakat.workflows.waiting.SampleWaiting;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CamundaInboxTest {

    private static final UUID AGENCY = UUID.randomUUID();
    private static final UUID OTHER_AGENCY = UUID.randomUUID();

    @RegisterExtension
    static final TestEngine ENGINE = TestEngine.plain();

    private final String first = UUID.randomUUID().toString();
    private final String second = UUID.randomUUID().toString();

    @BeforeEach
    void submitTwoTexts() {
        SampleWaiting.putInto(ENGINE, new ArrayList<>());
        submit(first);
        ENGINE.clock().pass(Duration.ofDays(1));
        submit(second);
    }

    @Test
    void actor_sees_what_waits_for_their_roles_in_their_agency_the_oldest_deadline_first() {
        List<WorkItem> items = ENGINE.inbox().of(actor(AGENCY, Role.REVIEWER, Role.DRAFTER));

        assertThat(items).extracting(WorkItem::key).containsExactly(first, second);
        assertThat(items)
                .extracting(WorkItem::since)
                .containsExactly(Instant.parse("2026-07-08T03:00:00Z"), Instant.parse("2026-07-09T03:00:00Z"));
    }

    @Test
    void every_item_is_announced_as_it_begins_to_wait() {
        assertThat(ENGINE.arrivals())
                .containsExactly(
                        new Arrival("reviewText", "agreement/review", first, Role.REVIEWER, AGENCY),
                        new Arrival("reviewText", "agreement/review", second, Role.REVIEWER, AGENCY));
    }

    @Test
    void only_as_many_as_asked_for_are_listed_and_all_are_counted() {
        Actor reviewer = actor(AGENCY, Role.REVIEWER, Role.DRAFTER);

        assertThat(ENGINE.inbox().of(reviewer, 1)).extracting(WorkItem::key).containsExactly(first);
        assertThat(ENGINE.inbox().count(reviewer)).isEqualTo(2);
        assertThat(ENGINE.inbox().count(actor(OTHER_AGENCY, Role.REVIEWER))).isZero();
    }

    @Test
    void other_roles_and_other_agencies_see_nothing() {
        assertThat(ENGINE.inbox().of(actor(AGENCY, Role.SIGNATORY))).isEmpty();
        assertThat(ENGINE.inbox().of(actor(OTHER_AGENCY, Role.REVIEWER))).isEmpty();
        assertThat(ENGINE.inbox().of(actor(AGENCY))).isEmpty();
    }

    @Test
    void item_of_another_agency_answers_like_one_that_does_not_exist() {
        String item = ENGINE.item(first, "reviewText", AGENCY).id();
        ENGINE.actAs(actor(OTHER_AGENCY, Role.REVIEWER));

        assertThatThrownBy(() -> ENGINE.inbox().complete(item, Map.of())).isInstanceOf(MovedMeanwhile.class);
        assertThatThrownBy(() -> ENGINE.inbox().complete("no such item", Map.of()))
                .isInstanceOf(MovedMeanwhile.class);
        assertThat(ENGINE.waiting(first)).hasSize(1);
    }

    @Test
    void item_of_another_role_cannot_be_finished() {
        String item = ENGINE.item(first, "reviewText", AGENCY).id();
        ENGINE.actAs(actor(AGENCY, Role.ADMINISTRATOR));

        assertThatThrownBy(() -> ENGINE.inbox().complete(item, Map.of())).isInstanceOf(MovedMeanwhile.class);
    }

    @Test
    void finished_item_names_who_finished_it_and_cannot_be_finished_again() {
        Actor actor = actor(AGENCY, Role.REVIEWER);
        String item = ENGINE.item(first, "reviewText", AGENCY).id();
        ENGINE.actAs(actor);

        ENGINE.inbox().complete(item, Map.of());

        assertThatThrownBy(() -> ENGINE.inbox().complete(item, Map.of())).isInstanceOf(MovedMeanwhile.class);
        assertThat(ENGINE.camunda()
                        .getHistoryService()
                        .createUserOperationLogQuery()
                        .taskId(item)
                        .operationType("Complete")
                        .list())
                .isNotEmpty()
                .allMatch(entry -> entry.getUserId().equals(actor.account().toString()));
    }

    @Test
    void text_and_things_do_not_become_variables() {
        String item = ENGINE.item(first, "reviewText", AGENCY).id();

        assertThatThrownBy(() -> ENGINE.inbox().complete(item, Map.of("reason", "Pasal 5 terlalu luas. ".repeat(9))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ENGINE.inbox().complete(item, Map.of("key", new char[] {'r'})))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void submit(String key) {
        ENGINE.workflow().begin("approval", key, Map.of("agreement", key, "agency", AGENCY));
    }

    private static Actor actor(UUID agency, String... roles) {
        return new Actor(UUID.randomUUID(), UUID.randomUUID(), agency, "Ni Luh Sari", Set.of(roles));
    }
}
