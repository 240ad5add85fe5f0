/**
 * What a careful reader finds wrong in a text before others see it. Each rule is a class of its own that looks at the
 * text, its facts and what its template asks for, and changes nothing. Knows no agreement and no people.
 */
@NullMarked
package id.mufakat.finding;

import org.jspecify.annotations.NullMarked;
