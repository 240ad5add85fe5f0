package id.mufakat.search.lucene;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter.StemmerOverrideMap;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

/**
 * How Indonesian text becomes words of the index: each word as it is written and, in the same place, its stem. So one
 * field answers both the exact phrase and every form of a word, and the word as written weighs more.
 *
 * <p>Snowball's Indonesian stemmer tears legal vocabulary apart ({@code menandatangani} becomes {@code andatangan}); the
 * list {@code stems.txt} goes before it: a stem and its forms on each line.
 */
public class IndonesianAnalysis implements LuceneAnalysisConfigurer {

    static final String INDONESIAN = "indonesian";
    static final String AS_WRITTEN = "as-written";

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        context.analyzer(INDONESIAN).instance(indonesian());
        context.analyzer(AS_WRITTEN).custom().tokenizer("standard").tokenFilter("lowercase");
    }

    static Analyzer indonesian() {
        StemmerOverrideMap known = stems();
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer words = new StandardTokenizer();
                TokenStream twice = new KeywordRepeatFilter(new LowerCaseFilter(words));
                // What the list knows becomes a keyword too, so the stemmer leaves it alone.
                TokenStream stemmed = new SnowballFilter(new StemmerOverrideFilter(twice, known), "Indonesian");
                return new TokenStreamComponents(words, new RemoveDuplicatesTokenFilter(stemmed));
            }
        };
    }

    private static StemmerOverrideMap stems() {
        try (InputStream list = IndonesianAnalysis.class.getResourceAsStream("stems.txt")) {
            String text = new String(Objects.requireNonNull(list).readAllBytes(), StandardCharsets.UTF_8);
            StemmerOverrideFilter.Builder builder = new StemmerOverrideFilter.Builder(true);
            text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" "))
                    .forEach(family -> add(builder, family));
            return builder.build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(StemmerOverrideFilter.Builder builder, String[] family) {
        for (String form : family) {
            builder.add(form, family[0]);
        }
    }
}
