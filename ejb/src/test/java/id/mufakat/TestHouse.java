package id.mufakat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;

/**
 * The rooms without a server: gives any use case or closet with its fields filled, on a {@link TestDatabase}, and runs
 * acts in transactions as the container would (a {@link Refusal} commits, everything else rolls back).
 *
 * <p>What the house does not have yet, or what a test wants otherwise, is put in by {@link #with}.
 */
public final class TestHouse {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("id.mufakat");

    private final TestDatabase database;
    private final ThreadLocal<EntityManager> current = new ThreadLocal<>();
    private final Map<Class<?>, Object> furniture = new HashMap<>();

    public TestHouse(TestDatabase database) {
        this.database = database;
        furniture.put(EntityManager.class, sharedManager());
    }

    public <T> TestHouse with(Class<T> type, T thing) {
        furniture.put(type, thing);
        return this;
    }

    /** The one thing of that type, made and filled on first use. */
    public synchronized <T> T get(Class<T> type) {
        Object thing = furniture.get(type);
        if (thing == null) {
            Class<?> maker = maker(type);
            thing = maker == type ? furnish(make(type)) : get(maker);
            furniture.put(type, thing);
        }
        return type.cast(thing);
    }

    /** In one transaction, which a joined call does not end. */
    public <T> T in(Callable<T> act) {
        if (current.get() != null) {
            return call(act);
        }
        EntityManager manager = database.factory().createEntityManager();
        current.set(manager);
        manager.getTransaction().begin();
        boolean commit = false;
        try {
            T answer = call(act);
            commit = true;
            return answer;
        } catch (Refusal refusal) {
            commit = true;
            throw refusal;
        } finally {
            current.remove();
            end(manager, commit);
        }
    }

    public void run(Runnable act) {
        in(() -> {
            act.run();
            return "";
        });
    }

    private static void end(EntityManager manager, boolean commit) {
        try (manager) {
            if (commit) {
                manager.getTransaction().commit();
            } else {
                manager.getTransaction().rollback();
            }
        }
    }

    @SuppressWarnings("checkstyle:IllegalCatch")
    private static <T> T call(Callable<T> act) {
        try {
            return act.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
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

    private void fill(Object thing, Field field) {
        if (field.getType() == Instance.class) {
            return;
        }
        try {
            field.setAccessible(true);
            field.set(thing, get(field.getType()));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
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

    private static Object make(Class<?> type) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make " + type + "; use with(...)", e);
        }
    }

    private EntityManager sharedManager() {
        return (EntityManager) Proxy.newProxyInstance(
                EntityManager.class.getClassLoader(), new Class<?>[] {EntityManager.class}, (proxy, method, args) -> {
                    EntityManager manager = current.get();
                    if (manager == null) {
                        throw new IllegalStateException("no transaction: use run(...) or in(...)");
                    }
                    try {
                        return method.invoke(manager, args);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
