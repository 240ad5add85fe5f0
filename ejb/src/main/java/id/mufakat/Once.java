package id.mufakat;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * One act per click: a repeat with the same key of the same actor returns the first answer, whatever happened between.
 *
 * <p>The key is what the edge put into {@link id.mufakat.access.ActKey}; without a key the act simply runs. The answer
 * must be void, a {@link String} or a {@link java.util.UUID}. A refusal leaves no trace, so a corrected form may use
 * the key again.
 *
 * <p>The same key with other arguments is refused ({@link KeyReused}); what a use case takes as {@code
 * char[]} is a secret and not compared.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Once {

    /** Whether the answer is a secret: it is then kept so that only the click's own key can read it again. */
    @Nonbinding
    boolean sealed() default false;
}
