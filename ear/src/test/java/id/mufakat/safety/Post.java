package id.mufakat.safety;

/** What a person is in an agency, with the letter under which the permission table names it. */
enum Post {
    DRAFTER('D'),
    REVIEWER('L'),
    SIGNATORY('S'),
    REGISTRAR('R'),
    ARCHIVIST('A'),
    ADMINISTRATOR('M'),
    /** An account without any role. */
    NOBODY('N');

    final char letter;

    Post(char letter) {
        this.letter = letter;
    }
}
