/** Counts failed logins in one statement each. */
@NullMarked
package id.mufakat.entrance.postgres;

import org.jspecify.annotations.NullMarked;
