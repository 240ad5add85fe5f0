/** Brings the database to the state this build expects, before anything else looks at it. Refuses to know any table. */
@NullMarked
package id.mufakat.schema;

import org.jspecify.annotations.NullMarked;
