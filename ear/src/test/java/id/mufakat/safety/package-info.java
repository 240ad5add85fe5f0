/** The house seen by those who wish it no good: over HTTP only, with every role, with haste, and with hostile input. */
@NullMarked
package id.mufakat.safety;

import org.jspecify.annotations.NullMarked;
