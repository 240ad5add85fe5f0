package id.mufakat.safety;

/** From whose agency a caller looks at an agreement that {@link #OWN} drafted for {@link #PARTNER}. */
enum Side {
    OWN("own", "Bawaslu Kabupaten Badung"),
    PARTNER("partner", "BKPSDM Kabupaten Badung"),
    THIRD("third", "Bawaslu Kabupaten Tabanan, as of this run");

    final String word;
    final String shortName;

    Side(String word, String shortName) {
        this.word = word;
        this.shortName = shortName;
    }
}
