/** Keeps changes of structure in the database. */
@NullMarked
package id.mufakat.structure.jpa;

import org.jspecify.annotations.NullMarked;
