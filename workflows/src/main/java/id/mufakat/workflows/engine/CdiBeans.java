package id.mufakat.workflows.engine;

import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import java.util.AbstractMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lets the expressions in diagrams reach the beans named beside them. */
class CdiBeans extends AbstractMap<Object, Object> {

    private final BeanManager beans;

    CdiBeans(BeanManager beans) {
        this.beans = beans;
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return key instanceof String name && !beans.getBeans(name).isEmpty();
    }

    @Override
    public @Nullable Object get(@Nullable Object key) {
        if (!(key instanceof String name)) {
            return null;
        }
        Bean<?> bean = beans.resolve(beans.getBeans(name));
        return bean == null ? null : beans.getReference(bean, Object.class, beans.createCreationalContext(bean));
    }

    @Override
    public Set<Entry<Object, Object>> entrySet() {
        return Set.of();
    }
}
