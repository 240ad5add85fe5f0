package id.mufakat.agreement;

/** Where an agreement stands; the order is the order of its life. */
public enum Stage {
    /** One side writes, in turn; the other sees at most what was sent to it. */
    DRAFT,
    /** The sides agreed; the reviewers of both read the same text. */
    APPROVAL,
    /** Both have approved; each registrar gives their agency's number. */
    NUMBERING,
    /** Text, numbers and date are closed; the paper is being made. */
    FROZEN,
    /** The paper waits for signatures. */
    SIGNING,
    /** All have signed; the judge has agreed; the archive takes it in. */
    FILING,
    IN_FORCE,
    CANCELLED
}
