/** Kinds of document and the vault of bytes. Knows folders and fingerprints; knows neither people nor procedures. */
@NullMarked
package id.mufakat.document;

import org.jspecify.annotations.NullMarked;
