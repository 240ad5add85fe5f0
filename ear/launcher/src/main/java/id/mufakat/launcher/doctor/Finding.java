package id.mufakat.launcher.doctor;

/**
 * One thing that was looked at.
 *
 * @param topic such as memory
 * @param what what was found
 * @param mend what to do; empty when nothing is to be done
 */
record Finding(Level level, String topic, String what, String mend) {

    /** How bad it is. */
    enum Level {
        FINE,
        /** Works, but the operator should know. */
        NOTE,
        /** The house will not run, or not safely. */
        WRONG
    }

    static Finding fine(String topic, String what) {
        return new Finding(Level.FINE, topic, what, "");
    }

    static Finding note(String topic, String what, String mend) {
        return new Finding(Level.NOTE, topic, what, mend);
    }

    static Finding wrong(String topic, String what, String mend) {
        return new Finding(Level.WRONG, topic, what, mend);
    }
}
