/** Keeps the links by way of JPA. */
@NullMarked
package id.mufakat.founding.jpa;

import org.jspecify.annotations.NullMarked;
