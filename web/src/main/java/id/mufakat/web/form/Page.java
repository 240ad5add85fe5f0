package id.mufakat.web.form;

import jakarta.enterprise.inject.Stereotype;
import jakarta.inject.Named;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The state of one screen, for one request. Its actions call one use case each; when that refuses, the screen comes back
 * as it was with the sentence beside the field, and a click that is repeated acts once.
 *
 * <p>An action stays by doing nothing more, and goes elsewhere by {@link Steps}. Write {@code @RequestScoped} beside it:
 * WildFly 39 does not find beans by a stereotype of ours alone.
 */
@Stereotype
@Named
@RefusalsShown
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Page {}
