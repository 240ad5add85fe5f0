/** The persons who serve in an agency; who holds which office is {@code appointment}'s. */
@NullMarked
package id.mufakat.staff;

import org.jspecify.annotations.NullMarked;
