package id.mufakat.reader.clause;

/** What was given does not prove what it claims. */
public final class Unsound extends Exception {

    private static final long serialVersionUID = 1L;

    private final String problem;

    public Unsound(String problem) {
        super(problem);
        this.problem = problem;
    }

    /** @throws Unsound with the problem, unless the condition held */
    public static void unless(boolean held, String problem) throws Unsound {
        if (!held) {
            throw new Unsound(problem);
        }
    }

    public String problem() {
        return problem;
    }
}
