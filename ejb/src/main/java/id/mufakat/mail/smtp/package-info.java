/** The way out: Jakarta Mail, which the server brings, to any SMTP server. */
@NullMarked
package id.mufakat.mail.smtp;

import org.jspecify.annotations.NullMarked;
