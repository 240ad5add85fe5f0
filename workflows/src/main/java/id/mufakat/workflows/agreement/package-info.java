/** The life of an agreement as a diagram, and what each of its steps calls. Decides nothing itself. */
@NullMarked
package id.mufakat.workflows.agreement;

import org.jspecify.annotations.NullMarked;
