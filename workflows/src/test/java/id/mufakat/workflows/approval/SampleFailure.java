package id.mufakat.workflows.approval;

import id.mufakat.workflows.engine.TestEngine;

/** A reminder that cannot be sent. */
public final class SampleFailure {

    private SampleFailure() {}

    public static void putInto(TestEngine engine, String reason) {
        engine.put("remindReviewer", new RemindReviewer() {
            @Override
            public String of(String agreement, String agency) {
                throw new IllegalStateException(reason);
            }
        });
    }
}
