/** Agencies, regions, offices, persons and mandates: who may speak for whom, since when and on what basis. Knows no document. */
@NullMarked
package id.mufakat.party;

import org.jspecify.annotations.NullMarked;
