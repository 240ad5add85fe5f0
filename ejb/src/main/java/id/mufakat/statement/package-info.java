/**
 * What changed between two versions of a text, written and sealed so that a stranger can check it: {@code statement.md}
 * beside this file specifies every byte. Knows no people and no procedure.
 */
@NullMarked
package id.mufakat.statement;

import org.jspecify.annotations.NullMarked;
