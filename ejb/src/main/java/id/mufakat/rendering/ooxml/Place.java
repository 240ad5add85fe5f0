package id.mufakat.rendering.ooxml;

/**
 * Where a block stands; lengths in twips.
 *
 * @param left how far it is indented
 * @param width what is left for it
 * @param cell whether it is in a table
 * @param together whether it stays on one page with what follows
 */
record Place(int left, int width, boolean cell, boolean together) {

    Place indented(int more) {
        return new Place(left + more, width - more, cell, together);
    }

    Place joined() {
        return new Place(left, width, cell, true);
    }

    /** Inside a cell of this width. */
    Place inCell(int inner) {
        return new Place(0, inner, true, together);
    }
}
