/** The offices of an agency and the persons who serve in it; who holds which office is {@code appointment}'s. */
@NullMarked
package id.mufakat.staff;

import org.jspecify.annotations.NullMarked;
