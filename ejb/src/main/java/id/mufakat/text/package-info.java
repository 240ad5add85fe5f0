/**
 * One stored tree of units per document, and the canonical clauses that are hashed: their bytes are specified in
 * {@code canonical-clause.md} beside this file. Knows no people and no procedure.
 */
@NullMarked
package id.mufakat.text;

import org.jspecify.annotations.NullMarked;
