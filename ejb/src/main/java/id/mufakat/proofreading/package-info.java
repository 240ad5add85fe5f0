/** Proofreading the text of an agreement: what is wrong with it, for those who may read it, and before it is handed on. */
@NullMarked
package id.mufakat.proofreading;

import org.jspecify.annotations.NullMarked;
