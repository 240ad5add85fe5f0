package id.mufakat.search.lucene;

import id.mufakat.archive.ArchivedDocument;
import id.mufakat.archive.ArchivedDocument.Holder;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Highlightable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.engine.backend.types.dsl.IndexFieldTypeFactory;
import org.hibernate.search.engine.backend.types.dsl.StringIndexFieldTypeOptionsStep;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;

/** What of a document the index knows. */
final class ArchiveFields implements TypeBinder {

    static final String TITLE = "title";
    static final String TOPIC = "topic";
    static final String WORDS = "words";
    static final String PARTY = "party";
    static final String PERSON = "person";
    static final String NUMBER = "number";
    static final String KIND = "kind";
    static final String YEAR = "year";
    static final String AGENCY = "agency";
    static final String REGION = "region";
    static final String DATE = "date";
    static final String ENDS_ON = "endsOn";

    /** Stands for a document that is in force for ever, so that it is counted among those in force. */
    static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    @Override
    public void bind(TypeBindingContext context) {
        // Only its words change after the deposit.
        context.dependencies().use("words");
        context.bridge(ArchivedDocument.class, new Bridge(context.indexSchemaElement(), context.typeFactory()));
    }

    private static final class Bridge implements TypeBridge<ArchivedDocument> {

        private final IndexFieldReference<String> title;
        private final IndexFieldReference<String> topic;
        private final IndexFieldReference<String> words;
        private final IndexFieldReference<String> party;
        private final IndexFieldReference<String> person;
        private final IndexFieldReference<String> number;
        private final IndexFieldReference<String> kind;
        private final IndexFieldReference<Integer> year;
        private final IndexFieldReference<String> agency;
        private final IndexFieldReference<String> region;
        private final IndexFieldReference<LocalDate> date;
        private final IndexFieldReference<LocalDate> endsOn;

        Bridge(IndexSchemaElement schema, IndexFieldTypeFactory types) {
            title = schema.field(TITLE, text(types)).toReference();
            topic = schema.field(TOPIC, text(types)).toReference();
            words = schema.field(
                            WORDS,
                            text(types).projectable(Projectable.YES).highlightable(List.of(Highlightable.UNIFIED)))
                    .toReference();
            party = schema.field(PARTY, text(types)).multiValued().toReference();
            person = schema.field(PERSON, types.asString().analyzer(IndonesianAnalysis.AS_WRITTEN))
                    .multiValued()
                    .toReference();
            number = schema.field(NUMBER, types.asString()).multiValued().toReference();
            kind = schema.field(KIND, counted(types)).toReference();
            year = schema.field(YEAR, types.asInteger().aggregable(Aggregable.YES))
                    .toReference();
            agency = schema.field(AGENCY, counted(types)).multiValued().toReference();
            region = schema.field(REGION, counted(types)).toReference();
            date = schema.field(DATE, types.asLocalDate().sortable(Sortable.YES))
                    .toReference();
            endsOn = schema.field(ENDS_ON, types.asLocalDate().aggregable(Aggregable.YES))
                    .toReference();
        }

        private static StringIndexFieldTypeOptionsStep<?> text(IndexFieldTypeFactory types) {
            return types.asString().analyzer(IndonesianAnalysis.INDONESIAN);
        }

        private static StringIndexFieldTypeOptionsStep<?> counted(IndexFieldTypeFactory types) {
            return types.asString().aggregable(Aggregable.YES);
        }

        @Override
        public void write(DocumentElement target, ArchivedDocument document, TypeBridgeWriteContext context) {
            target.addValue(title, document.title());
            target.addValue(topic, document.topic());
            if (!document.words().isEmpty()) {
                target.addValue(words, document.words());
            }
            target.addValue(kind, document.kind());
            target.addValue(year, document.date().getYear());
            target.addValue(region, document.region());
            target.addValue(date, document.date());
            LocalDate end = document.endsOn();
            target.addValue(endsOn, end == null ? NEVER : end);
            document.names().forEach(name -> target.addValue(person, name));
            document.numbers().stream()
                    .flatMap(text -> NumberParts.of(text).stream())
                    .distinct()
                    .forEach(part -> target.addValue(number, part));
            document.holders().forEach(holder -> write(target, holder));
        }

        private void write(DocumentElement target, Holder holder) {
            target.addValue(agency, holder.agency().toString());
            target.addValue(party, holder.name());
            target.addValue(party, holder.shortName());
            target.addValue(party, holder.aliases());
        }
    }
}
