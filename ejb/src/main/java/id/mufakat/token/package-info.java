/** Bearer tokens, by which a person lets a program act in their name. Knows accounts; knows no header. */
@NullMarked
package id.mufakat.token;

import org.jspecify.annotations.NullMarked;
