/**
 * How the tree of a text may be built: what may stand where, how two people changing it at once notice each other, and what
 * was put in, out and elsewhere, so that it can be undone. Knows no procedure.
 */
@NullMarked
package id.mufakat.structure;

import org.jspecify.annotations.NullMarked;
