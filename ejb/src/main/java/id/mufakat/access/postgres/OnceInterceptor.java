package id.mufakat.access.postgres;

import id.mufakat.KeyReused;
import id.mufakat.Once;
import id.mufakat.Refusal;
import id.mufakat.access.ActKey;
import id.mufakat.access.Actor;
import id.mufakat.access.CurrentActor;
import id.mufakat.access.Secrets;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Keeps {@link Once}: inserts the key in the act's own transaction. A rival insert waits until this transaction ends; it
 * then either finds the committed answer, or, after a rollback or a refusal, runs the act itself.
 */
@Once
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class OnceInterceptor {

    private static final UUID NOBODY = new UUID(0, 0);

    @Inject
    ActKey key;

    @Inject
    CurrentActor actor;

    @PersistenceContext
    EntityManager database;

    /**
     * @param key hashed, so that any length will do and a stolen table gives no keys away
     * @param request what is asked for, as {@link Arguments} digest it
     */
    private record Click(String key, UUID account, String act, String request, boolean sealed) {}

    @AroundInvoke
    @Nullable
    Object run(InvocationContext context) throws Exception {
        Optional<String> given = key.find();
        if (given.isEmpty()) {
            return context.proceed();
        }
        Click click = new Click(
                Secrets.hash(given.get()),
                actor.find().map(Actor::account).orElse(NOBODY),
                act(context),
                Arguments.digest(context.getParameters()),
                isSealed(context));
        return begin(click) ? first(click, context) : repeat(click);
    }

    private @Nullable Object first(Click click, InvocationContext context) throws Exception {
        try {
            Object answer = context.proceed();
            keep(click, answer);
            return answer;
        } catch (Refusal refusal) {
            forget(click);
            throw refusal;
        }
    }

    private boolean begin(Click click) {
        return database.createNativeQuery(
                                "insert into once (key, account, act, request) values (?, ?, ?, ?) on conflict do nothing")
                        .setParameter(1, click.key)
                        .setParameter(2, click.account)
                        .setParameter(3, click.act)
                        .setParameter(4, click.request)
                        .executeUpdate()
                == 1;
    }

    private void keep(Click click, @Nullable Object answer) {
        database.createNativeQuery(
                        "update once set answer_type = ?, answer = ? where key = ? and account = ? and act = ?")
                .setParameter(1, click.sealed ? "Sealed" : type(answer))
                .setParameter(
                        2, click.sealed ? Seal.close(raw(), String.valueOf(answer)) : Objects.toString(answer, ""))
                .setParameter(3, click.key)
                .setParameter(4, click.account)
                .setParameter(5, click.act)
                .executeUpdate();
    }

    private void forget(Click click) {
        database.createNativeQuery("delete from once where key = ? and account = ? and act = ?")
                .setParameter(1, click.key)
                .setParameter(2, click.account)
                .setParameter(3, click.act)
                .executeUpdate();
    }

    private @Nullable Object repeat(Click click) {
        Object[] kept = (Object[]) database.createNativeQuery(
                        "select answer_type, answer, request from once where key = ? and account = ? and act = ?")
                .setParameter(1, click.key)
                .setParameter(2, click.account)
                .setParameter(3, click.act)
                .getSingleResult();
        if (kept[2] != null && !kept[2].equals(click.request)) {
            throw new KeyReused();
        }
        return switch ((String) kept[0]) {
            case "void" -> null;
            case "String" -> kept[1];
            case "Sealed" -> Seal.open(raw(), (String) kept[1]);
            case "UUID" -> UUID.fromString((String) kept[1]);
            default -> throw new IllegalStateException("no such type of answer: " + kept[0]);
        };
    }

    private String raw() {
        return key.find().orElseThrow();
    }

    private static boolean isSealed(InvocationContext context) {
        Once once = context.getMethod().getAnnotation(Once.class);
        return once != null && once.sealed();
    }

    private static String type(@Nullable Object answer) {
        if (answer == null) {
            return "void";
        }
        if (answer instanceof String || answer instanceof UUID) {
            return answer.getClass().getSimpleName();
        }
        throw new IllegalStateException("@Once can repeat only void, String and UUID, not " + answer.getClass());
    }

    /** The use case as written: a container may hand us a subclass of its own. */
    private static String act(InvocationContext context) {
        var method = context.getMethod();
        return method.getDeclaringClass().getName() + "." + method.getName();
    }
}
