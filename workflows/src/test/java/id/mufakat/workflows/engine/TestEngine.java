package id.mufakat.workflows.engine;

import static org.assertj.core.api.Assertions.assertThat;

import id.mufakat.access.Actor;
import id.mufakat.access.CurrentActor;
import id.mufakat.workflow.Arrivals.Arrival;
import id.mufakat.workflow.Diagrams;
import id.mufakat.workflow.Inbox;
import id.mufakat.workflow.Operations;
import id.mufakat.workflow.WorkItem;
import id.mufakat.workflow.Workflow;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;

/**
 * The engine with the house's settings, in memory: the diagrams are real, the beans are what the
 * test puts under their names, time passes when the test says so.
 *
 * <p>When every test of the class has run, each flow, boundary event and end of the covered process must have been
 * reached.
 */
public final class TestEngine implements BeforeAllCallback, AfterAllCallback, AfterEachCallback, CurrentActor {

    /** The configuration parameter that holds another drawing of the covered process, to be used instead. */
    public static final String REDRAWN = "mufakat.redrawn";

    private final @Nullable String covered;
    private final EngineCall call = new EngineCall();

    @SuppressWarnings("NullAway.Init")
    private MemoryEngine memory;

    private @Nullable Actor actor;
    private @Nullable String redrawn;
    private int run;

    private TestEngine(@Nullable String covered) {
        this.covered = covered;
    }

    /** Of a class whose tests together walk on every path of this process. */
    public static TestEngine covering(String process) {
        return new TestEngine(process);
    }

    public static TestEngine plain() {
        return new TestEngine(null);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        memory = context.getStore(StoreScope.LAUNCHER_SESSION, ExtensionContext.Namespace.GLOBAL)
                .getOrComputeIfAbsent(MemoryEngine.class, type -> new MemoryEngine(), MemoryEngine.class);
        redrawn = context.getConfigurationParameter(REDRAWN)
                .map(xml -> memory.redraw(Objects.requireNonNull(covered), xml))
                .orElse(null);
        run = 0;
        memory.footprints.forget();
        call.engine = memory.camunda;
        call.actor = this;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        run++;
        actor = null;
        memory.clearAway();
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (redrawn != null) {
            memory.restore(redrawn);
            return;
        }
        long tests = Arrays.stream(context.getRequiredTestClass().getDeclaredMethods())
                .filter(TestEngine::isTest)
                .count();
        if (covered != null && run == tests) {
            assertThat(memory.footprints.untrodden(covered))
                    .as("paths that no test takes")
                    .isEmpty();
        }
    }

    private static boolean isTest(Method method) {
        return method.isAnnotationPresent(Test.class);
    }

    @Override
    public Optional<Actor> find() {
        return Optional.ofNullable(actor);
    }

    public void actAs(@Nullable Actor someone) {
        actor = someone;
    }

    /** Puts a bean under the name that expressions use. */
    public void put(String name, Object bean) {
        memory.beans.put(name, bean);
    }

    /** What began to wait for people since the test began, in that order. */
    public List<Arrival> arrivals() {
        return memory.arrivals;
    }

    public TestClock clock() {
        return memory.clock;
    }

    EngineCall call() {
        return call;
    }

    public ProcessEngine camunda() {
        return memory.camunda;
    }

    public Workflow workflow() {
        var workflow = new CamundaWorkflow();
        workflow.engine = call;
        return workflow;
    }

    public Inbox inbox() {
        var inbox = new CamundaInbox();
        inbox.engine = call;
        inbox.current = this;
        return inbox;
    }

    public Operations operations() {
        var operations = new CamundaOperations();
        operations.engine = call;
        return operations;
    }

    public Diagrams diagrams() {
        var diagrams = new CamundaDiagrams();
        diagrams.engine = call;
        return diagrams;
    }

    /** Runs the steps that wait for nobody, until only people and time are left. */
    public void settle() {
        while (!ready().isEmpty()) {
            step();
        }
    }

    /** Runs the next step that waits for nobody. */
    public void step() {
        camunda().getManagementService().executeJob(ready().get(0).getId());
    }

    /** Lets time pass; what falls due in it is run. */
    public void pass(Duration time) {
        clock().pass(time);
        settle();
    }

    private List<Job> ready() {
        return camunda()
                .getManagementService()
                .createJobQuery()
                .executable()
                .orderByJobDuedate()
                .asc()
                .listPage(0, 1);
    }

    /** The steps that wait for people under this key, in alphabetical order, each with its role. */
    public List<String> waiting(String key) {
        return inbox().under(key).stream()
                .map(item -> item.step() + " " + item.role() + ":" + item.agency())
                .sorted()
                .toList();
    }

    /** What the main process under this key has left behind it. */
    public List<String> passed(String key) {
        return diagrams().of(key).get(0).passed();
    }

    /** The one item of this step that waits in this agency. */
    public WorkItem item(String key, String step, UUID agency) {
        return inbox().under(key).stream()
                .filter(item -> item.step().equals(step) && item.agency().equals(agency))
                .findFirst()
                .orElseThrow();
    }
}
