/** Ports to whatever moves work from desk to desk. Knows process names and keys; the engine lives in another module. */
@NullMarked
package id.mufakat.workflow;

import org.jspecify.annotations.NullMarked;
