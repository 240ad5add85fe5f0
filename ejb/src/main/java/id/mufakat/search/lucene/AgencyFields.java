package id.mufakat.search.lucene;

import id.mufakat.party.Agency;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;

/** What an agency is called now; what it was called when a document was filed stands with the document. */
final class AgencyFields implements TypeBinder {

    static final String CALLED = "called";

    @Override
    public void bind(TypeBindingContext context) {
        context.dependencies().use("name").use("shortName").use("aliases");
        IndexFieldReference<String> called = context.indexSchemaElement()
                .field(CALLED, context.typeFactory().asString().analyzer(IndonesianAnalysis.INDONESIAN))
                .multiValued()
                .toReference();
        context.bridge(Agency.class, new Bridge(called));
    }

    private record Bridge(IndexFieldReference<String> called) implements TypeBridge<Agency> {

        @Override
        public void write(DocumentElement target, Agency agency, TypeBridgeWriteContext context) {
            target.addValue(called, agency.name());
            target.addValue(called, agency.shortName());
            agency.aliases().forEach(alias -> target.addValue(called, alias));
        }
    }
}
