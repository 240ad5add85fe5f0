package id.mufakat;

import jakarta.ejb.ApplicationException;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** Container-managed transactions in small: one entity manager per thread and transaction. */
final class TestTransactions {

    private final EntityManagerFactory factory;
    private final ThreadLocal<@Nullable EntityManager> current = new ThreadLocal<>();

    TestTransactions(EntityManagerFactory factory) {
        this.factory = factory;
    }

    /** What {@code @PersistenceContext} would inject. */
    EntityManager manager() {
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

    <T> T required(Callable<T> act) {
        return current.get() == null ? fresh(act) : call(act);
    }

    <T> T fresh(Callable<T> act) {
        EntityManager outer = current.get();
        EntityManager manager = factory.createEntityManager();
        current.set(manager);
        manager.getTransaction().begin();
        boolean commit = false;
        try {
            T answer = call(act);
            commit = true;
            return answer;
        } catch (Refusal refusal) {
            commit = !rollsBack(refusal);
            throw refusal;
        } finally {
            current.set(outer);
            end(manager, commit);
        }
    }

    <T> T without(Callable<T> act) {
        EntityManager outer = current.get();
        current.remove();
        try {
            return call(act);
        } finally {
            current.set(outer);
        }
    }

    private static boolean rollsBack(Refusal refusal) {
        ApplicationException rule = refusal.getClass().getAnnotation(ApplicationException.class);
        return rule != null && rule.rollback();
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
    static <T> T call(Callable<T> act) {
        try {
            return act.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
