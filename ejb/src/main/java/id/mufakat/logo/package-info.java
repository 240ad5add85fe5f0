/** The logo that an agency shows on its page and at the head of its papers. Opens no picture: the reader does. */
@NullMarked
package id.mufakat.logo;

import org.jspecify.annotations.NullMarked;
