/** One agency's decision on a submitted text as a diagram, and what each of its steps calls. Decides nothing itself. */
@NullMarked
package id.mufakat.workflows.approval;

import org.jspecify.annotations.NullMarked;
