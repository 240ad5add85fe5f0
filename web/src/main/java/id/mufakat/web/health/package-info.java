/** Tells whoever watches the house whether it lives and whether it can serve. Says nothing else: these pages are public. */
@NullMarked
package id.mufakat.web.health;

import org.jspecify.annotations.NullMarked;
