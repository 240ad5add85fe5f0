package id.mufakat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.mufakat.access.Account;
import id.mufakat.access.Accounts;
import id.mufakat.access.Grant;
import id.mufakat.access.Passwords;
import id.mufakat.audit.AuditEntries;
import id.mufakat.audit.AuditEntry;
import id.mufakat.audit.AuditTrail;
import id.mufakat.party.Agency;
import id.mufakat.party.Parties;
import id.mufakat.party.Person;
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
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Inside the server: what happens and where a process stands are one transaction (invariant 7). */
@ExtendWith(ArquillianExtension.class)
class EngineIT {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String PASSWORD = "gunung agung pagi hari";

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
    Accounts accounts;

    @Inject
    Passwords passwords;

    @Inject
    ProcessEngine engine;

    @Resource
    UserTransaction transaction;

    private final UUID agency = UUID.randomUUID();
    private final UUID subject = UUID.randomUUID();
    private final String key = subject.toString();

    @Deployment
    static EnterpriseArchive house() {
        return TheEar.with(EngineIT.class, Caller.class, OneStep.class);
    }

    @BeforeEach
    void anAgency() throws Exception {
        committed(() -> open(agency));
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
        deploy("reminding", "${remind.reviewer(agreement, agency)}");

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
        await(() -> OneStep.isCancelled(workflow, key));
        assertThat(stuck()).isEmpty();
    }

    /** By the rights of the people at the door, on an agency's own matter. */
    @Test
    void stuck_step_is_seen_and_set_going_again_only_by_administrators_of_its_matter() throws Exception {
        UUID elsewhere = UUID.randomUUID();
        committed(() -> open(elsewhere));
        Caller own = administrator(agency);
        Caller foreign = administrator(elsewhere);
        deploy("stopping", "${freezeAgreement.of(agreement)}");

        committed(() -> {
            workflow.begin("stopping", agency.toString(), Map.of("agreement", key));
            return agency;
        });
        await(() -> own.get("/api/v1/operations").contains(agency.toString()));

        String retry = "/api/v1/operations/" + stuck(agency.toString()).get(0).id() + "/retry";
        assertThat(own.get("/api/v1/operations")).contains("\"kind\":\"AGENCY\",\"name\":\"Uji\"");
        assertThat(foreign.get("/api/v1/operations")).doesNotContain(agency.toString());
        assertThat(foreign.post(retry, "{}").statusCode()).isEqualTo(404);
        assertThat(entries.of(agency)).isEmpty();
        await(() -> own.post(retry, "{}").statusCode() == 204);
        assertThat(entries.of(agency)).extracting(AuditEntry::act).containsExactly("step-retried");
        await(() -> OneStep.isCancelled(workflow, agency.toString()));
    }

    private UUID open(UUID id) {
        parties.add(new Agency(id, "IT-" + id, Agency.Type.OTHER, "Badan Uji", "Uji", LocalDate.of(2020, 1, 1)));
        return id;
    }

    private Caller administrator(UUID of) throws Exception {
        Person person = new Person(UUID.randomUUID(), of, "Ni Luh Contoh Pengelola");
        Account account = new Account(UUID.randomUUID(), "it-" + of, person.id());
        account.choosePassword(passwords.hash(PASSWORD.toCharArray()));
        committed(() -> {
            parties.add(person);
            accounts.add(account);
            accounts.add(new Grant(account.id(), of, Role.ADMINISTRATOR));
            return of;
        });
        return Caller.loggedIn(account.username(), PASSWORD);
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
        return stuck(key);
    }

    private List<StuckStep> stuck(String about) {
        return operations.stuck().stream()
                .filter(step -> step.key().equals(about))
                .toList();
    }

    private void deploy(String process, String expression) {
        OneStep.of(process, expression).deployTo(engine);
    }

    private void committed(Callable<UUID> act) throws Exception {
        transaction.begin();
        act.call();
        transaction.commit();
    }

    private static void await(Callable<Boolean> done) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        boolean is = done.call();
        while (!is && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            is = done.call();
        }
        assertThat(is).isTrue();
    }
}
