package id.mufakat.reader;

/** The file was understood well enough to say no. */
public final class Refused extends Exception {

    private static final long serialVersionUID = 1L;

    private final String word;

    /** @param word the reason in kebab case, such as {@code encrypted}; never anything out of the file */
    public Refused(String word) {
        super(word);
        this.word = word;
    }

    public String word() {
        return word;
    }
}
