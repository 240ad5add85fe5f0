/** Migrations by Flyway, from {@code db/migration} of this module. */
@NullMarked
package id.mufakat.schema.flyway;

import org.jspecify.annotations.NullMarked;
