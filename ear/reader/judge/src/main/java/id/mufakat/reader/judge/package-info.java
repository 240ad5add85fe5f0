/**
 * Says what a PDF's signatures are worth, by two validators that know nothing of one another (EU DSS on PDFBox, iText's
 * revision validator) and by what neither looks at: whether the last signature covers the file to its last byte, and
 * whether the embedded clauses hash to their root. Never fetches anything; trusts only what the question brings.
 */
@NullMarked
package id.mufakat.reader.judge;

import org.jspecify.annotations.NullMarked;
