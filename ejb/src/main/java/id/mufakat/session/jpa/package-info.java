/** Keeps sessions by way of JPA. */
@NullMarked
package id.mufakat.session.jpa;

import org.jspecify.annotations.NullMarked;
