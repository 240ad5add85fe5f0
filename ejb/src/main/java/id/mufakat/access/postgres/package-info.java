/** Keeps the first answer to each click, by PostgreSQL's own way of waiting for a rival insert. */
@NullMarked
package id.mufakat.access.postgres;

import org.jspecify.annotations.NullMarked;
