package id.mufakat.reader.extract;

/**
 * What was found in a file.
 *
 * @param pages 0 where pages have no meaning
 * @param truncated whether something was left out: text beyond the limit, or scanned pages beyond the time
 */
record Text(String content, int pages, boolean truncated) {

    /** The most characters that leave this process. */
    static final int LIMIT = 2_000_000;

    /** Ready for a database and a page: no control characters but white space, no halves of surrogate pairs. */
    String clean() {
        StringBuilder clean = new StringBuilder(content.length());
        content.codePoints()
                .filter(each -> each >= ' ' || Character.isWhitespace(each))
                .filter(each -> each < Character.MIN_SURROGATE || each > Character.MAX_SURROGATE)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }
}
