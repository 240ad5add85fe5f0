package id.mufakat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.mufakat.access.ActKey;
import id.mufakat.access.Actor;
import id.mufakat.access.CurrentActor;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * The rooms without a server: gives any use case or closet with its fields filled, on a {@link TestDatabase}. A
 * {@code @Stateless} bean runs each call in a transaction as its annotations ask, and under {@link Once}; roles are not
 * checked here, which is the container's part.
 *
 * <p>What the house does not have yet, or what a test wants otherwise, is put in by {@link #with}. Safe for parallel
 * threads once everything needed was fetched.
 */
public final class TestHouse {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("id.mufakat");

    private final TestTransactions transactions;
    private final TestContainer container;
    private final Map<Class<?>, Object> furniture = new HashMap<>();
    private volatile @Nullable Actor actor;
    private volatile Instant now = Instant.parse("2026-05-08T02:00:00Z");

    public TestHouse(TestDatabase database) {
        transactions = new TestTransactions(database.factory());
        container = new TestContainer(transactions, this::onceInterceptor);
        furniture.put(EntityManager.class, transactions.manager());
        furniture.put(CurrentActor.class, (CurrentActor) () -> Optional.ofNullable(actor));
        furniture.put(Clock.class, new TurnedClock());
        furniture.put(ActKey.class, new ThreadKey());
    }

    public <T> TestHouse with(Class<T> type, T thing) {
        furniture.put(type, thing);
        return this;
    }

    /** Who calls from now on; null for nobody. */
    public TestHouse as(@Nullable Actor caller) {
        actor = caller;
        return this;
    }

    /** Turns the house's clock, which stands still otherwise. */
    public TestHouse at(Instant instant) {
        now = instant;
        return this;
    }

    public Instant now() {
        return now;
    }

    /** The one thing of that type, made and filled on first use. */
    public synchronized <T> T get(Class<T> type) {
        Object thing = furniture.get(type);
        if (thing == null) {
            Class<?> maker = maker(type);
            thing = maker == type ? start(furnish(make(type))) : get(maker);
            furniture.put(type, thing);
        }
        return type.cast(thing);
    }

    /** In one transaction, joining the one at hand; a {@link Refusal} commits unless its class says otherwise, all else rolls back. */
    public <T> T in(Callable<T> act) {
        return transactions.required(act);
    }

    public void run(Runnable act) {
        transactions.required(() -> {
            act.run();
            return "";
        });
    }

    private Object furnish(Object thing) {
        for (Class<?> type = thing.getClass(); type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.isAnnotationPresent(Inject.class) || field.isAnnotationPresent(PersistenceContext.class)) {
                    fill(thing, field);
                }
            }
        }
        return thing;
    }

    /** As the container starts a bean: in a transaction of its own. */
    private Object start(Object thing) {
        for (Method method : thing.getClass().getDeclaredMethods()) {
            if (method.isAnnotationPresent(PostConstruct.class)) {
                method.setAccessible(true);
                in(() -> String.valueOf(method.invoke(thing)));
            }
        }
        return thing;
    }

    private void fill(Object thing, Field field) {
        try {
            field.setAccessible(true);
            field.set(thing, get(field.getType()));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private Object onceInterceptor() {
        Class<?> type = CLASSES.stream()
                .filter(candidate -> candidate.isAnnotatedWith(jakarta.interceptor.Interceptor.class))
                .filter(candidate -> candidate.isAnnotatedWith(Once.class))
                .findFirst()
                .orElseThrow()
                .reflect();
        return get(type);
    }

    private static Class<?> maker(Class<?> type) {
        if (!type.isInterface()) {
            return type;
        }
        var makers = CLASSES.stream()
                .filter(candidate -> candidate.isAssignableTo(type) && !candidate.isInterface())
                .filter(candidate -> !candidate.getModifiers().contains(JavaModifier.ABSTRACT))
                .map(JavaClass::reflect)
                .toList();
        if (makers.size() != 1) {
            throw new IllegalStateException(type + " is made by " + makers + "; use with(...)");
        }
        return makers.get(0);
    }

    private Object make(Class<?> type) {
        try {
            Class<?> made = type.isAnnotationPresent(Stateless.class) ? container.contained(type) : type;
            Constructor<?> constructor = made.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make " + type + "; use with(...)", e);
        }
    }

    private final class TurnedClock extends Clock {

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    /** A request is a thread here. */
    private static final class ThreadKey extends ActKey {

        private static final long serialVersionUID = 1L;

        private final transient ThreadLocal<@Nullable String> value = new ThreadLocal<>();

        @Override
        public Optional<String> find() {
            return Optional.ofNullable(value.get()).filter(key -> !key.isEmpty());
        }

        @Override
        public void use(String key) {
            value.set(key);
        }
    }
}
