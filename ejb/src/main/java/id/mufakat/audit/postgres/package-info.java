/** Keeps the trails in two tables that take no update and no delete but through here. */
@NullMarked
package id.mufakat.audit.postgres;

import org.jspecify.annotations.NullMarked;
