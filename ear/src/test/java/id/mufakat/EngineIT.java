package id.mufakat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.mufakat.audit.AuditEntries;
import id.mufakat.audit.AuditEntry;
import id.mufakat.audit.AuditTrail;
import id.mufakat.party.Agency;
import id.mufakat.party.Parties;
import id.mufakat.workflow.Diagrams;
import id.mufakat.workflow.Inbox;
import id.mufakat.workflow.Operations;
import id.mufakat.workflow.Operations.StuckStep;
import id.mufakat.workflow.WorkItem;
import id.mufakat.workflow.Workflow;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Inside the server: what happens and where a process stands are one transaction (invariant 7). */
@ExtendWith(ArquillianExtension.class)
class EngineIT {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** A step of its own transaction that calls the given bean. */
    private static final String ONE_STEP =
            """
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="test">
              <bpmn:process id="%1$s" isExecutable="true" camunda:historyTimeToLive="P1D">
                <bpmn:startEvent id="begin"/>
                <bpmn:sequenceFlow id="there" sourceRef="begin" targetRef="step"/>
                <bpmn:serviceTask id="step" camunda:asyncBefore="true" camunda:expression="%2$s"/>
                <bpmn:sequenceFlow id="back" sourceRef="step" targetRef="end"/>
                <bpmn:endEvent id="end"/>
              </bpmn:process>
            </bpmn:definitions>
            """;

    @Inject
    Workflow workflow;

    @Inject
    Inbox inbox;

    @Inject
    Diagrams diagrams;

    @Inject
    Operations operations;

    @Inject
    AuditTrail trail;

    @Inject
    AuditEntries entries;

    @Inject
    Parties parties;

    @Inject
    ProcessEngine engine;

    @Resource
    UserTransaction transaction;

    private final UUID agency = UUID.randomUUID();
    private final UUID subject = UUID.randomUUID();
    private final String key = subject.toString();

    @Deployment
    static EnterpriseArchive house() {
        return TheEar.with(EngineIT.class);
    }

    @BeforeEach
    void anAgency() throws Exception {
        committed(() -> {
            parties.add(new Agency(
                    agency, "IT-" + agency, Agency.Type.OTHER, "Badan Uji", "Uji", LocalDate.of(2020, 1, 1)));
            return agency;
        });
    }

    @Test
    void row_and_process_are_stored_together() throws Exception {
        committed(this::submit);

        assertThat(entries.of(subject)).hasSize(1);
        assertThat(inbox.under(key)).extracting(WorkItem::step).containsExactly("reviewText");
    }

    @Test
    void row_and_process_vanish_together_history_and_all() throws Exception {
        transaction.begin();
        submit();
        transaction.rollback();

        assertThat(entries.of(subject)).isEmpty();
        assertThat(inbox.under(key)).isEmpty();
        assertThat(diagrams.of(key)).isEmpty();
    }

    @Test
    void item_stays_open_when_what_was_done_with_it_is_rolled_back() throws Exception {
        committed(this::submit);
        String item = inbox.under(key).get(0).id();

        transaction.begin();
        inbox.complete(item, Map.of());
        transaction.rollback();

        assertThat(inbox.under(key)).extracting(WorkItem::id).containsExactly(item);
    }

    @Test
    void refusal_of_a_step_arrives_as_itself() throws Exception {
        transaction.begin();

        assertThatThrownBy(() -> workflow.begin("approval", key, Map.of("agreement", key, "agency", key)))
                .isInstanceOf(NotFound.class);

        transaction.rollback();
        assertThat(diagrams.of(key)).isEmpty();
    }

    @Test
    void step_without_a_caller_runs_as_the_system_and_commits_with_its_row() throws Exception {
        deploy("reminding", "${remindReviewer.of(agreement, agency)}");

        committed(() -> begin("reminding"));
        await(() -> diagrams.of(key).get(0).passed().contains("end"));

        assertThat(entries.of(subject))
                .extracting(AuditEntry::act, AuditEntry::name)
                .containsExactly(tuple("review-reminded", AuditEntry.SYSTEM));
    }

    /** The use case behind it admits only the system; it gets as far as finding nothing to freeze. */
    @Test
    void step_that_fails_is_shown_with_its_reason_and_can_be_set_going_again() throws Exception {
        deploy("freezing", "${freezeAgreement.of(agreement)}");

        committed(() -> begin("freezing"));
        await(() -> !stuck().isEmpty());

        StuckStep step = stuck().get(0);
        assertThat(step.step()).isEqualTo("step");
        assertThat(step.reason()).contains(key).doesNotContain("not allowed");
        operations.retry(step.id());
        workflow.cancel(key, "tried");
        assertThat(stuck()).isEmpty();
    }

    private UUID submit() {
        trail.record(subject, "submitted", Map.of());
        workflow.begin("approval", key, Map.of("agreement", key, "agency", agency));
        return subject;
    }

    private UUID begin(String process) {
        workflow.begin(process, key, Map.of("agreement", key, "agency", agency));
        return subject;
    }

    private List<StuckStep> stuck() {
        return operations.stuck().stream()
                .filter(step -> step.key().equals(key))
                .toList();
    }

    private void deploy(String process, String expression) {
        RepositoryService repository = engine.getRepositoryService();
        repository
                .createDeployment()
                .addString(process + ".bpmn", ONE_STEP.formatted(process, expression))
                .deploy();
    }

    private void committed(Callable<UUID> act) throws Exception {
        transaction.begin();
        act.call();
        transaction.commit();
    }

    private static void await(Callable<Boolean> done) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        while (!done.call() && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        assertThat(done.call()).isTrue();
    }
}
