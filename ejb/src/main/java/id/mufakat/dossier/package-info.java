/** What people read about an agreement: its sheet, its text, its papers, each filtered for who asks. Changes nothing. */
@NullMarked
package id.mufakat.dossier;

import org.jspecify.annotations.NullMarked;
