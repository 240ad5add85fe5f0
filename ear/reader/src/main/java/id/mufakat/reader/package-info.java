/**
 * The program that opens untrusted bytes, in a process that may die: it listens on loopback, proves and demands
 * knowledge of the secret of its start, takes one file at a time, and is halted at the file's deadline.
 *
 * <p>Knows neither a parser nor the house: the kinds of {@link id.mufakat.reader.Work} are found on the class path.
 */
@NullMarked
package id.mufakat.reader;

import org.jspecify.annotations.NullMarked;
