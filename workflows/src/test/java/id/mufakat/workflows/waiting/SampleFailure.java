package id.mufakat.workflows.waiting;

import id.mufakat.workflows.engine.TestEngine;

/** A reminder that cannot be sent. */
public final class SampleFailure {

    private SampleFailure() {}

    public static void putInto(TestEngine engine, String reason) {
        engine.put("remind", new Remind() {
            @Override
            public String reviewer(String agreement, String agency) {
                throw new IllegalStateException(reason);
            }
        });
    }
}
