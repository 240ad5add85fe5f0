package id.mufakat.signature.itext;

import id.mufakat.rendering.TemplateFolder;

/** The house's typefaces from the templates. */
final class SampleFonts {

    private SampleFonts() {}

    static SpecimenFonts fonts() {
        SpecimenFonts fonts = new SpecimenFonts();
        fonts.types = new TemplateFolder();
        return fonts;
    }
}
