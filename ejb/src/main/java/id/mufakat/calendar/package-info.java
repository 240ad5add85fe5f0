/** Working days, holidays and the three time zones; the one clock. Knows nobody. */
@NullMarked
package id.mufakat.calendar;

import org.jspecify.annotations.NullMarked;
