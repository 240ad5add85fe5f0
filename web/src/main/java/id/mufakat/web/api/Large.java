package id.mufakat.web.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On a body that carries a file in Base64. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Large {

    /** 20 MiB in Base64, and room for the words beside it; the server takes little more ({@code configure.cli}). */
    int MOST = 27 << 20;
}
