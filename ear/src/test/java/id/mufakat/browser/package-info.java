/** Journeys in a real browser: what people see, on a desk and in a hand, with pictures of every step. */
@NullMarked
package id.mufakat.browser;

import org.jspecify.annotations.NullMarked;
