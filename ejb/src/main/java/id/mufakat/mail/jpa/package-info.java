/** Keeps correspondents and letters in two tables. */
@NullMarked
package id.mufakat.mail.jpa;

import org.jspecify.annotations.NullMarked;
