package id.mufakat.reader;

import java.io.IOException;

/** What a reader does with a file; found through {@link java.util.ServiceLoader}, one kind per process. */
public interface Work {

    /** The word that starts this kind on the command line, such as {@code extract}. */
    String kind();

    /**
     * Opens the file. May loop for ever, exhaust memory or overflow the stack: the process pays, nobody else.
     *
     * @throws Refused with the reason, if the file is understood well enough to say no
     * @throws IOException if the file is damaged
     */
    Answer answer(Question question) throws Refused, IOException;

    /** Loads what the first file would otherwise wait for; runs before the first file, without a deadline. */
    default void warmUp() {}
}
