package id.mufakat.reader;

/** Why a reader's process ended, as exit codes for whoever starts it again. */
final class End {

    /** Standard input was closed: the starter is gone or wants an end. */
    static final int STOPPED = 0;

    /** Wrong arguments, no secret, or the port is taken: starting again would not help. */
    static final int CANNOT_RUN = 2;

    /** The virtual machine's own code for {@code -XX:+ExitOnOutOfMemoryError}. */
    static final int OUT_OF_MEMORY = 3;

    /** The file in hand exceeded its deadline. */
    static final int DEADLINE = 4;

    /** An error after which nothing in the process can be relied on, such as a stack overflow. */
    static final int UNSURE = 5;

    private End() {}

    /** At once, without hooks or finalisation, which could hang; children such as an OCR run end too. */
    static void halt(int code) {
        try {
            ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
        } finally {
            // Whatever else fails, such as for want of memory: this does not.
            Runtime.getRuntime().halt(code);
        }
    }
}
