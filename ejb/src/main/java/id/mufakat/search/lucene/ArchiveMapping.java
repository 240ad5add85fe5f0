package id.mufakat.search.lucene;

import id.mufakat.archive.ArchivedDocument;
import id.mufakat.party.Agency;
import org.hibernate.search.mapper.orm.mapping.HibernateOrmMappingConfigurationContext;
import org.hibernate.search.mapper.orm.mapping.HibernateOrmSearchMappingConfigurer;

/** Makes archived documents, and agencies by what they are called, searchable without a word about it in their rooms. */
public class ArchiveMapping implements HibernateOrmSearchMappingConfigurer {

    @Override
    public void configure(HibernateOrmMappingConfigurationContext context) {
        var type = context.programmaticMapping().type(ArchivedDocument.class);
        type.indexed();
        type.binder(new ArchiveFields());
        var party = context.programmaticMapping().type(Agency.class);
        party.indexed();
        party.binder(new AgencyFields());
    }
}
