/** The database: one that travels with the house and lives in its data folder, or one that somebody else looks after. */
@NullMarked
package id.mufakat.launcher.postgres;

import org.jspecify.annotations.NullMarked;
