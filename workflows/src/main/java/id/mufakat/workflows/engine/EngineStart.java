package id.mufakat.workflows.engine;

import id.mufakat.workflow.Arrivals;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.JakartaTransactionProcessEngineConfiguration;
import org.joda.time.DateTimeUtils;

/** Builds the engine on the server's data source, transactions and threads, and takes it down again. */
@Singleton
@Startup
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class EngineStart {

    @Resource(lookup = "java:jboss/datasources/MufakatDS")
    DataSource database;

    @Resource(lookup = "java:jboss/TransactionManager")
    TransactionManager transactions;

    @Resource
    ManagedExecutorService pool;

    @Resource
    ManagedThreadFactory threads;

    @Inject
    BeanManager beans;

    @Inject
    Clock clock;

    @Inject
    Arrivals arrivals;

    @SuppressWarnings("NullAway.Init")
    private ContainerJobExecutor jobs;

    @SuppressWarnings("NullAway.Init")
    private ProcessEngine engine;

    @PostConstruct
    void start() {
        DateTimeUtils.setCurrentMillisProvider(clock::millis);
        EngineSchema.migrate(database);
        jobs = new ContainerJobExecutor(pool, threads, Node.NAME);
        AbandonedJobs.release(database, Node.NAME);
        engine = configuration().buildProcessEngine();
        DiagramFiles.deployTo(engine);
        jobs.start();
    }

    @PreDestroy
    void stop() {
        jobs.shutdown();
        engine.close();
        DateTimeUtils.setCurrentMillisSystem();
    }

    @Lock(LockType.READ)
    public ProcessEngine engine() {
        return engine;
    }

    private ProcessEngineConfiguration configuration() {
        var configuration = new JakartaTransactionProcessEngineConfiguration();
        configuration.setDataSource(database);
        configuration.setTransactionManager(transactions);
        configuration.setDatabaseType("postgres");
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_FALSE);
        configuration.setBeans(new CdiBeans(beans));
        configuration.setJobExecutor(jobs);
        configuration.setJobExecutorActivate(false);
        configuration.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(new TaskArrivals(arrivals))));
        return EngineSettings.on(configuration);
    }
}
