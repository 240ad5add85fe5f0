/**
 * What leads to an agreement: the topic and the election it is for, the regulations it rests on, and what its agencies have
 * agreed on the same topic before. Knows nothing of how a text is begun.
 */
@NullMarked
package id.mufakat.initiative;

import org.jspecify.annotations.NullMarked;
