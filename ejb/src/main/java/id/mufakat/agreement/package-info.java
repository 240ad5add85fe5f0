/** The life of one agreement from draft to force. Knows its parties, its text and its paper by id. */
@NullMarked
package id.mufakat.agreement;

import org.jspecify.annotations.NullMarked;
