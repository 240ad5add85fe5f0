package id.mufakat.reader.clause;

/** The embedded clauses do not prove what they claim. */
final class Unsound extends Exception {

    private static final long serialVersionUID = 1L;

    private final String problem;

    private Unsound(String problem) {
        super(problem);
        this.problem = problem;
    }

    static void unless(boolean held, String problem) throws Unsound {
        if (!held) {
            throw new Unsound(problem);
        }
    }

    String problem() {
        return problem;
    }
}
