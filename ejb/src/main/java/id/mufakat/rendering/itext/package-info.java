/** Pages by iText and html2pdf: fonts, tags of our own, PDF/A and PDF/UA. Nothing is fetched while a page is set. */
@NullMarked
package id.mufakat.rendering.itext;

import org.jspecify.annotations.NullMarked;
