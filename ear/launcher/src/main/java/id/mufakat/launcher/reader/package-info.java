/** The processes that open untrusted bytes: started, and started again whenever a file has ended one. Knows no parser. */
@NullMarked
package id.mufakat.launcher.reader;

import org.jspecify.annotations.NullMarked;
