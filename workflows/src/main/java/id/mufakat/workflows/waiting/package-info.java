/** What several diagrams say while they wait for a person: the dates, the reminder, the delay. */
@NullMarked
package id.mufakat.workflows.waiting;

import org.jspecify.annotations.NullMarked;
