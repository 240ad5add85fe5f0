/** The house in bad weather: its processes are killed while an agreement walks through it, and it goes on where it was. */
@NullMarked
package id.mufakat.weather;

import org.jspecify.annotations.NullMarked;
