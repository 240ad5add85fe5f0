package id.mufakat.workflows.engine;

import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;

/** How every engine of the house behaves, on the server and in the tests of the diagrams alike. */
final class EngineSettings {

    /** Five attempts: a restarted reader or database is back within them, a lasting fault becomes an incident. */
    private static final String RETRIES = "PT5S,PT30S,PT2M,PT10M";

    private static final String QUIET_FROM = "22:00";
    private static final String QUIET_UNTIL = "04:00";

    private EngineSettings() {}

    static <E extends ProcessEngineConfigurationImpl> E on(E configuration) {
        configuration.setProcessEngineName("mufakat");
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_FULL);
        configuration.setEnforceHistoryTimeToLive(true);
        configuration.setHistoryCleanupBatchWindowStartTime(QUIET_FROM);
        configuration.setHistoryCleanupBatchWindowEndTime(QUIET_UNTIL);
        configuration.setFailedJobRetryTimeCycle(RETRIES);
        configuration.setJavaSerializationFormatEnabled(false);
        configuration.setDbMetricsReporterActivate(false);
        configuration.setTaskMetricsEnabled(false);
        configuration.setClassLoader(EngineSettings.class.getClassLoader());
        return configuration;
    }
}
