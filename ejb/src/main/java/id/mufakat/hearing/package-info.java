/** How an audience comes about: the numbered invitation, its answers, the minutes, and what everybody does after it. */
@NullMarked
package id.mufakat.hearing;

import org.jspecify.annotations.NullMarked;
