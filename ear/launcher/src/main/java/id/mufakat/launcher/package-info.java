/** The one program an operator meets: starts the database, the readers and the server, watches them, ends them in order. */
@NullMarked
package id.mufakat.launcher;

import org.jspecify.annotations.NullMarked;
