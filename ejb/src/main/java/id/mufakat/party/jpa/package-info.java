/** Keeps the room's nouns in PostgreSQL by way of JPA. */
@NullMarked
package id.mufakat.party.jpa;

import org.jspecify.annotations.NullMarked;
