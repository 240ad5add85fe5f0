package id.mufakat.weather;

import id.mufakat.weather.LaunchedHouse.Part;

/**
 * One process killed at one moment of the walk.
 *
 * @param step as {@link Walk#next()} names it
 */
record Blow(String step, Moment moment, Part victim) {

    static final String ANY_STEP = "*";

    /** Where in a step. */
    sealed interface Moment {}

    /** After the step before was answered, before this one is sent. */
    record Before() implements Moment {}

    /**
     * In the midst of the transaction that the step begins, or that of a job that follows it.
     *
     * @param table where the transaction is held up
     */
    record Within(String table) implements Moment {}

    /**
     * While the house is opened again after the blow before: in the midst of a job's transaction.
     *
     * @param table where the transaction is held up
     */
    record Reopening(String table) implements Moment {}

    /**
     * While the house is opened again after the blow before: the judge is killed over and over until the operations page
     * tells of the step that waits for it; then it may live, and the house gets on by itself into the midst of a
     * transaction.
     *
     * @param table where the transaction is held up
     */
    record WithoutJudge(String table) implements Moment {}

    /** It is done, and the answer is lost. */
    record Unanswered() implements Moment {}

    boolean meets(String taken) {
        return step.equals(ANY_STEP) || step.equals(taken);
    }

    static Blow before(String step, Part victim) {
        return new Blow(step, new Before(), victim);
    }

    static Blow within(String step, String table, Part victim) {
        return new Blow(step, new Within(table), victim);
    }

    static Blow unanswered(String step, Part victim) {
        return new Blow(step, new Unanswered(), victim);
    }

    static Blow withoutJudge(String step, String table, Part victim) {
        return new Blow(step, new WithoutJudge(table), victim);
    }

    static Blow reopening(String step, String table, Part victim) {
        return new Blow(step, new Reopening(table), victim);
    }
}
