/** Keeps the cards of the cast in one table. */
@NullMarked
package id.mufakat.demo.postgres;

import org.jspecify.annotations.NullMarked;
