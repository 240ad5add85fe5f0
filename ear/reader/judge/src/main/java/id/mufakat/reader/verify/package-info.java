/**
 * The verifier for the command line: says of each file in one word what it is, without a server. Opens no file itself;
 * a judge in a process of its own does, and is started again if a file ends it.
 */
@NullMarked
package id.mufakat.reader.verify;

import org.jspecify.annotations.NullMarked;
