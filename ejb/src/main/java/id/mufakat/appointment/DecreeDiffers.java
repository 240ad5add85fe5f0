package id.mufakat.appointment;

import id.mufakat.Refusal;

/** Whoever confirms has compared the mandate with another file than the decree it rests on. */
public final class DecreeDiffers extends Refusal {

    private static final long serialVersionUID = 1L;

    public DecreeDiffers() {
        super("decree", "the decree that was compared is not the one the mandate rests on", new Object[] {});
    }
}
