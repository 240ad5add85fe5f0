package id.mufakat.search.lucene;

import id.mufakat.archive.ArchivedDocument;
import org.hibernate.search.mapper.orm.mapping.HibernateOrmMappingConfigurationContext;
import org.hibernate.search.mapper.orm.mapping.HibernateOrmSearchMappingConfigurer;

/** Makes archived documents searchable without a word about it in the room. */
public class ArchiveMapping implements HibernateOrmSearchMappingConfigurer {

    @Override
    public void configure(HibernateOrmMappingConfigurationContext context) {
        var type = context.programmaticMapping().type(ArchivedDocument.class);
        type.indexed();
        type.binder(new ArchiveFields());
    }
}
