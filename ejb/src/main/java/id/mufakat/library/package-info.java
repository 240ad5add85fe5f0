/** Clauses with approved and fall-back wording, as data beside a template; and how a text stands against them. */
@NullMarked
package id.mufakat.library;

import org.jspecify.annotations.NullMarked;
