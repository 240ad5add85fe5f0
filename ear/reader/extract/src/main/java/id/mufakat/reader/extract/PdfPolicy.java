package id.mufakat.reader.extract;

import id.mufakat.reader.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * What a PDF may not bring: scripts, actions that leave the page, forms of another kind, moving pictures, attachments.
 * Every object of the file is looked at, not only those the pages lead to, since viewers find more than one parser does.
 */
final class PdfPolicy {

    /** The one attachment that is welcome: the data our own agreements carry. */
    private static final String OURS = "mufakat.json";

    private static final Set<String> ACTIONS = Set.of(
            "JavaScript",
            "Launch",
            "SubmitForm",
            "ImportData",
            "GoToR",
            "GoToE",
            "Rendition",
            "Movie",
            "Sound",
            "RichMediaExecute");

    private static final Set<String> ANNOTATIONS = Set.of("RichMedia", "Screen", "3D", "Movie", "Sound");
    private static final COSName SCRIPT = COSName.getPDFName("JS");
    private static final COSName FOREIGN_FORM = COSName.getPDFName("XFA");

    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<COSBase> waiting = new ArrayDeque<>();

    private PdfPolicy() {}

    /** @throws Refused {@code encrypted} or {@code active-content} */
    static void inspect(PDDocument document) throws Refused, IOException {
        if (document.isEncrypted()) {
            throw new Refused("encrypted");
        }
        COSDocument objects = document.getDocument();
        PdfPolicy policy = new PdfPolicy();
        policy.waiting.add(objects.getTrailer());
        for (COSObjectKey key : objects.getXrefTable().keySet()) {
            policy.add(objects.getObjectFromPool(key));
        }
        policy.inspectAll();
    }

    private void inspectAll() throws Refused, IOException {
        for (COSBase next = waiting.poll(); next != null; next = waiting.poll()) {
            if (!seen.add(next)) {
                continue;
            }
            if (next instanceof COSDictionary dictionary) {
                inspect(dictionary);
                dictionary.getValues().forEach(this::add);
            } else if (next instanceof COSArray array) {
                array.forEach(this::add);
            }
        }
    }

    private void add(COSBase value) {
        COSBase direct = value instanceof COSObject reference ? reference.getObject() : value;
        if (direct instanceof COSDictionary || direct instanceof COSArray) {
            waiting.add(direct);
        }
    }

    private static void inspect(COSDictionary dictionary) throws Refused, IOException {
        boolean active = dictionary.containsKey(SCRIPT)
                || dictionary.containsKey(FOREIGN_FORM)
                || ACTIONS.contains(name(dictionary, COSName.S))
                || ANNOTATIONS.contains(name(dictionary, COSName.SUBTYPE))
                || (dictionary.containsKey(COSName.EF) && !isOurs(dictionary));
        if (active) {
            throw new Refused("active-content");
        }
    }

    /** By both its names and by its first letter: a program under our name would start otherwise. */
    private static boolean isOurs(COSDictionary specification) throws IOException {
        boolean named =
                OURS.equals(specification.getString(COSName.F)) && OURS.equals(specification.getString(COSName.UF));
        COSDictionary files = specification.getCOSDictionary(COSName.EF);
        if (!named || files == null) {
            return false;
        }
        for (COSBase file : files.getValues()) {
            COSBase direct = file instanceof COSObject reference ? reference.getObject() : file;
            if (!(direct instanceof COSStream stream) || firstByte(stream) != '{') {
                return false;
            }
        }
        return true;
    }

    private static int firstByte(COSStream stream) throws IOException {
        try (InputStream in = stream.createInputStream()) {
            return in.read();
        }
    }

    private static String name(COSDictionary dictionary, COSName key) {
        String name = dictionary.getNameAsString(key);
        return name == null ? "" : name;
    }
}
