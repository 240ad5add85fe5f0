/**
 * What the agencies mean. Each package below is a room with one responsibility; a room sees only rooms on lower lines:
 *
 * <pre>
 * 9  verification
 * 7  agreement
 * 6  rendering   signing   archive        (blind to each other)
 * 5  text   register   certificate   reading   (blind to each other)
 * 4  document   workflow (ports)
 * 3  administration
 * 2  audit
 * 1  access
 * 0  party   calendar   schema
 * </pre>
 *
 * <p>Only ids and fingerprints move between rooms. {@link id.mufakat.Refusal}, {@link id.mufakat.Role} and
 * {@link id.mufakat.Once} are visible to all.
 *
 * <p>Glossary: <i>Nota Kesepahaman</i> memorandum of understanding; <i>Pasal, ayat, huruf, angka</i> article,
 * paragraph, letter, item; <i>Pihak Kesatu, Pihak Kedua</i> party one, party two; <i>penanda tangan</i> signatory;
 * <i>buku agenda</i> register; <i>arsiparis</i> archivist; <i>perancang</i> drafter; <i>terbilang</i> in words;
 * <i>spesimen</i> what the eye sees of a signature; <i>frasa sandi</i> passphrase.
 */
@NullMarked
package id.mufakat;

import org.jspecify.annotations.NullMarked;
