/** Keeps sessions by way of JPA. */
@NullMarked
package id.mufakat.entrance.jpa;

import org.jspecify.annotations.NullMarked;
