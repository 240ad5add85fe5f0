/** A signing round as a diagram, and what each of its steps calls. Decides nothing itself. */
@NullMarked
package id.mufakat.workflows.signing;

import org.jspecify.annotations.NullMarked;
