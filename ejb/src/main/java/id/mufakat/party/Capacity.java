package id.mufakat.party;

/**
 * In what capacity somebody holds an office (UU 30/2014 art. 14; Permendagri 1/2023).
 *
 * <p>All but the definitive holder act for a time only, so that their mandates must have an end.
 */
public enum Capacity {
    /** Appointed or elected for good. */
    DEFINITIVE(""),
    /** Penjabat: holds a vacant regional office until the definitive holder is inaugurated. */
    PJ("Pj."),
    /** Penjabat sementara: stands in while the holder is on campaign leave. */
    PJS("Pjs."),
    /** Pelaksana tugas: stands in while the office is vacant or its holder permanently absent. */
    PLT("Plt."),
    /** Pelaksana harian: stands in while the holder is absent for days. */
    PLH("Plh.");

    private final String abbreviation;

    Capacity(String abbreviation) {
        this.abbreviation = abbreviation;
    }

    /** Written in front of the office, in this very spelling; empty for the definitive holder. */
    public String abbreviation() {
        return abbreviation;
    }

    public boolean isActing() {
        return this != DEFINITIVE;
    }

    /** The office with its capacity in front, such as {@code Pj. BUPATI BIAK NUMFOR}. */
    public String before(String title) {
        return isActing() ? abbreviation + " " + title : title;
    }
}
