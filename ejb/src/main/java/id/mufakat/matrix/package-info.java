/**
 * The matrix of a text under discussion (<i>matriks pembahasan</i>): unit by unit how it began, what either side last put
 * in its place and says to it, what both said about it, and how it came to read as it does. It is made of what was sent
 * and shared alone, so both sides hold the same one.
 */
@NullMarked
package id.mufakat.matrix;

import org.jspecify.annotations.NullMarked;
