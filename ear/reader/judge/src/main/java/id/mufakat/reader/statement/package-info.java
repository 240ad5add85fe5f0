/**
 * Proves that a statement of what changed between two versions is complete and follows from its own bytes, from the
 * specification {@code statement.md} alone. Shares no code with the program that makes statements.
 */
@NullMarked
package id.mufakat.reader.statement;

import org.jspecify.annotations.NullMarked;
