package id.mufakat.agreement;

import id.mufakat.Refusal;

/** The agreement has moved on, or is not there yet; look at it again before acting. */
public final class WrongStage extends Refusal {

    private static final long serialVersionUID = 1L;

    public WrongStage(Stage stage) {
        super("the agreement stands at " + stage, stage);
    }
}
