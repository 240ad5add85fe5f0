package id.mufakat.running;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/** Keeps the house in the root store, which closes it at the end of the run; a class's own in the store of that class. */
class HouseKeeper implements ParameterResolver {

    private static final Namespace HERE = Namespace.create(HouseKeeper.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType().equals(House.class);
    }

    @Override
    public House resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> test = context.getRequiredTestClass();
        boolean own = AnnotationSupport.findAnnotation(test, RunningHouse.class)
                .map(RunningHouse::own)
                .orElse(false);
        ExtensionContext keeper = own ? context : context.getRoot();
        String name = own ? test.getSimpleName() : "running-house";
        return keeper.getStore(HERE).getOrComputeIfAbsent(name, House::open, House.class);
    }
}
