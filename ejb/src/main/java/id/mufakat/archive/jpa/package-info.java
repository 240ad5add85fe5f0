/** The archive's facts as rows. */
@NullMarked
package id.mufakat.archive.jpa;

import org.jspecify.annotations.NullMarked;
