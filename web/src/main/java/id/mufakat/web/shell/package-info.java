/** The frame of every page: navigation, language, words, dates, static files, errors. Knows no room but the inbox. */
@NullMarked
package id.mufakat.web.shell;

import org.jspecify.annotations.NullMarked;
