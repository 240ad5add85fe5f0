package id.mufakat.workflow;

/** How a person finished a work item, in the words that diagrams know. Reasons and other texts stay in the rooms. */
public final class Outcome {

    /** The name of the fact that {@link Inbox#complete} reads. */
    public static final String FACT = "outcome";

    /** The reviewer agrees: the process goes on. */
    public static final String APPROVE = "approve";

    /** It goes back to the drafter; the reason has been stored before. */
    public static final String RETURN = "return";

    private Outcome() {}
}
