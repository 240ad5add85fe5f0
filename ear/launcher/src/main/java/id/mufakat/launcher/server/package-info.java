/** The application server: its settings, its start, and what it tells its starter. */
@NullMarked
package id.mufakat.launcher.server;

import org.jspecify.annotations.NullMarked;
