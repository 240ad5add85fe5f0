package id.mufakat.browser;

import id.mufakat.running.RunningHouse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/** On a test class whose methods take a {@link Chromium} and the running house it visits. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@RunningHouse
@ExtendWith(ChromiumKeeper.class)
@interface InBrowser {}
