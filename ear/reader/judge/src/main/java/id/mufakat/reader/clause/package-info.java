/**
 * Proves that the agreed clauses inside a PDF hash to their root, from the specification {@code canonical-clause.md} alone.
 * Shares no code with the program that wrote them, so that a mistake there cannot hide here.
 */
@NullMarked
package id.mufakat.reader.clause;

import org.jspecify.annotations.NullMarked;
