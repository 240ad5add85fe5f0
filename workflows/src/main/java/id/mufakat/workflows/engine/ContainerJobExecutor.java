package id.mufakat.workflows.engine;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.jspecify.annotations.Nullable;

/** The engine's job executor on the server's threads: one acquires jobs, the managed pool runs them. */
class ContainerJobExecutor extends JobExecutor {

    /**
     * A step that takes longer is taken for dead and begun a second time, so every step must be shorter; those of a node
     * that crashed wait as long for another node. The engine's default is 5 min.
     */
    private static final int LOCK_MILLIS = 30_000;

    private static final int IDLE_MILLIS = 1_000;
    private static final long MOST_IDLE_MILLIS = 5_000;
    private static final long STOP_MILLIS = 5_000;

    private final ManagedExecutorService pool;
    private final ManagedThreadFactory threads;
    private @Nullable Thread acquirer;

    /** @param node the name that jobs in hand are locked under */
    ContainerJobExecutor(ManagedExecutorService pool, ManagedThreadFactory threads, String node) {
        this.pool = pool;
        this.threads = threads;
        setLockOwner(node);
        setLockTimeInMillis(LOCK_MILLIS);
        setWaitTimeInMillis(IDLE_MILLIS);
        setMaxWait(MOST_IDLE_MILLIS);
    }

    @Override
    protected void startExecutingJobs() {
        acquirer = threads.newThread(acquireJobsRunnable);
        acquirer.start();
    }

    @Override
    protected void stopExecutingJobs() {
        Thread stopping = acquirer;
        acquirer = null;
        if (stopping != null) {
            join(stopping);
        }
    }

    @Override
    public void executeJobs(List<String> ids, ProcessEngineImpl engine) {
        try {
            pool.execute(getExecuteJobsRunnable(ids, engine));
        } catch (RejectedExecutionException e) {
            logRejectedExecution(engine, ids.size());
            rejectedJobsHandler.jobsRejected(ids, engine, this);
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join(STOP_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
