/** Port to the program that opens untrusted bytes. Knows no parser: parsers run in processes that may die. */
@NullMarked
package id.mufakat.reading;

import org.jspecify.annotations.NullMarked;
