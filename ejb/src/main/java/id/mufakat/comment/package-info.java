/**
 * What people say to one another about a text, and who may read it: their own agency alone, or all sides. Nothing here is
 * ever deleted, and what was once shared never becomes internal again. It knows neither texts nor turns.
 */
@NullMarked
package id.mufakat.comment;

import org.jspecify.annotations.NullMarked;
