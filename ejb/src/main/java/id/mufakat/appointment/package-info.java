/** Who fills which office: proposing, confirming and ending mandates. Knows decrees by fingerprint; reads none. */
@NullMarked
package id.mufakat.appointment;

import org.jspecify.annotations.NullMarked;
