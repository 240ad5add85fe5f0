/** The first minutes of a new house: one link on the console, one agency, one administrator. No default passwords. */
@NullMarked
package id.mufakat.founding;

import org.jspecify.annotations.NullMarked;
