/** Mandates: proposing with the decree, comparing, confirming, ending. */
@NullMarked
package id.mufakat.web.appointment;

import org.jspecify.annotations.NullMarked;
