/**
 * A meeting of two agencies before there is a text: who invited whom, when it was moved to, who came, what was said and
 * who does what until when. Knows no agreement.
 */
@NullMarked
package id.mufakat.audience;

import org.jspecify.annotations.NullMarked;
