package id.mufakat.reading;

/** Opens files in a process of its own, which is killed at the deadline; the caller always gets an answer or a refusal. */
public interface Reader {

    /**
     * The words of a file.
     *
     * @throws Unreadable if it is no allowed type, hostile, damaged or too slow
     */
    Extract extract(byte[] file);

    /**
     * Looks for what a file may not bring, without reading its words.
     *
     * @throws Unreadable if it is no allowed type, hostile or damaged
     */
    void inspect(byte[] file);

    /**
     * What two independent validators say of a PDF's signatures.
     *
     * @param anchors DER certificates that are trusted
     * @param lists DER revocation lists known to be fresh
     * @throws Unreadable if the file cannot be judged
     */
    Judgement judge(byte[] pdf, java.util.List<byte[]> anchors, java.util.List<byte[]> lists);

    /** Whether a reader answers now: part of the house's readiness. */
    boolean isReady();
}
