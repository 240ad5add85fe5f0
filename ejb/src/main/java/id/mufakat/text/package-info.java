/**
 * One stored tree of units per document; screen, PDF, embedded data, hashes and differences derive from it. The bytes
 * that are hashed are specified in {@code canonical-clause.md} beside this file. Knows no people and no procedure.
 */
@NullMarked
package id.mufakat.text;

import org.jspecify.annotations.NullMarked;
