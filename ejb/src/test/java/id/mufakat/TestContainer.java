package id.mufakat;

import static net.bytebuddy.matcher.ElementMatchers.isDeclaredBy;
import static net.bytebuddy.matcher.ElementMatchers.isPublic;

import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.dynamic.loading.ClassLoadingStrategy;
import net.bytebuddy.implementation.MethodDelegation;
import net.bytebuddy.implementation.bind.annotation.AllArguments;
import net.bytebuddy.implementation.bind.annotation.Origin;
import net.bytebuddy.implementation.bind.annotation.RuntimeType;
import net.bytebuddy.implementation.bind.annotation.SuperCall;
import net.bytebuddy.implementation.bind.annotation.This;
import org.jspecify.annotations.Nullable;

/** Puts transactions and {@link Once} around the public methods of a {@code @Stateless} bean, as the server does. */
public final class TestContainer {

    private final TestTransactions transactions;
    private final Supplier<Object> onceInterceptor;

    TestContainer(TestTransactions transactions, Supplier<Object> onceInterceptor) {
        this.transactions = transactions;
        this.onceInterceptor = onceInterceptor;
    }

    Class<?> contained(Class<?> type) {
        return new ByteBuddy()
                .subclass(type)
                .method(isPublic().and(isDeclaredBy(type)))
                .intercept(MethodDelegation.to(this))
                .make()
                .load(type.getClassLoader(), ClassLoadingStrategy.Default.INJECTION)
                .getLoaded();
    }

    /** Called by the generated subclasses only. */
    @RuntimeType
    public @Nullable Object call(
            @This Object bean,
            @Origin Method method,
            @AllArguments @Nullable Object[] arguments,
            @SuperCall Callable<Object> rest) {
        Callable<Object> act = once(new Call(bean, method, arguments, rest));
        return switch (attribute(method)) {
            case REQUIRES_NEW -> transactions.fresh(act);
            case NOT_SUPPORTED, NEVER -> transactions.without(act);
            default -> transactions.required(act);
        };
    }

    private static TransactionAttributeType attribute(Method method) {
        TransactionAttribute own = method.getAnnotation(TransactionAttribute.class);
        TransactionAttribute type = method.getDeclaringClass().getAnnotation(TransactionAttribute.class);
        if (own != null) {
            return own.value();
        }
        return type == null ? TransactionAttributeType.REQUIRED : type.value();
    }

    private Callable<Object> once(Call call) {
        boolean bound = call.method.isAnnotationPresent(Once.class)
                || call.method.getDeclaringClass().isAnnotationPresent(Once.class);
        return bound ? () -> intercept(onceInterceptor.get(), call) : call.rest;
    }

    private static Object intercept(Object interceptor, InvocationContext call) throws Exception {
        for (Method method : interceptor.getClass().getDeclaredMethods()) {
            if (method.isAnnotationPresent(AroundInvoke.class)) {
                try {
                    method.setAccessible(true);
                    return method.invoke(interceptor, call);
                } catch (InvocationTargetException e) {
                    throw e.getCause() instanceof Exception cause ? cause : e;
                }
            }
        }
        throw new IllegalStateException("no @AroundInvoke in " + interceptor.getClass());
    }

    private record Call(Object bean, Method method, @Nullable Object[] arguments, Callable<Object> rest)
            implements InvocationContext {

        @Override
        public Object getTarget() {
            return bean;
        }

        @Override
        public Object getTimer() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Method getMethod() {
            return method;
        }

        @Override
        public Constructor<?> getConstructor() {
            throw new UnsupportedOperationException();
        }

        @Override
        public @Nullable Object[] getParameters() {
            return arguments;
        }

        @Override
        public void setParameters(Object[] params) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Map<String, Object> getContextData() {
            return new HashMap<>();
        }

        @Override
        public Object proceed() throws Exception {
            return rest.call();
        }
    }
}
