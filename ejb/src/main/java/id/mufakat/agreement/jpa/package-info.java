/** Agreements as rows. */
@NullMarked
package id.mufakat.agreement.jpa;

import org.jspecify.annotations.NullMarked;
