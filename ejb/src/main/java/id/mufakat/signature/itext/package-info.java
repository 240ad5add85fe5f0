/**
 * PAdES with iText: the specimen in the field, the signature around the file, and a look at the outcome. Opens only PDFs
 * of our own making.
 */
@NullMarked
package id.mufakat.signature.itext;

import org.jspecify.annotations.NullMarked;
