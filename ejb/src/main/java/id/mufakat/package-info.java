/**
 * What the agencies mean. Each package below is a room with one responsibility; a room sees only rooms on lower lines:
 *
 * <pre>
 * 19 demo
 * 18 dossier   verification   operation                  (blind to each other)
 * 17 drafting   arrangement   negotiation   discussion   matrix   approval   numbering   conclusion   cancellation   hearing   origin   (blind to each other)
 * 16 proofreading   turn   comment   initiative   letter   (blind to each other)
 * 15 paper   docket   notice                             (blind to each other)
 * 14 agreement   search   audience                                  (blind to each other)
 * 13 rendering   signing   archive                       (blind to each other)
 * 12 round   witness   finding                           (blind to each other)
 * 11 statement   wording   structure   library   signature   enrolment   appointment   logo   (blind to each other)
 * 10 text   certificate   register   reading   regulation (blind to each other)
 * 9  founding
 * 8  invitation   session                                (blind to each other)
 * 7  account   entrance   token   lead                   (blind to each other)
 * 6  staff   office                                      (blind to each other)
 * 5  administration
 * 4  document   mail   workflow (ports)
 * 3  audit
 * 2  access
 * 1  party
 * 0  calendar   language   schema
 * </pre>
 *
 * <p>{@code HouseRulesTest} reads the ladder from here. Only ids and fingerprints move between rooms.
 * {@link id.mufakat.Refusal}, {@link id.mufakat.Role} and {@link id.mufakat.Once} are visible to all.
 *
 * <p>Glossary: <i>Nota Kesepahaman</i> memorandum of understanding; <i>Pasal, ayat, huruf, angka</i> article,
 * paragraph, letter, item; <i>Pihak Kesatu, Pihak Kedua</i> party one, party two; <i>penanda tangan</i> signatory;
 * <i>buku agenda</i> register; <i>arsiparis</i> archivist; <i>perancang</i> drafter; <i>terbilang</i> in words;
 * <i>spesimen</i> what the eye sees of a signature; <i>frasa sandi</i> passphrase.
 */
@NullMarked
package id.mufakat;

import org.jspecify.annotations.NullMarked;
