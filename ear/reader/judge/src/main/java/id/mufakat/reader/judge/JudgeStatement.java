package id.mufakat.reader.judge;

import id.mufakat.reader.Refused;
import id.mufakat.reader.clause.Unsound;
import id.mufakat.reader.judge.StatementFinding.SealOpinion;
import id.mufakat.reader.statement.SealedFile;
import id.mufakat.reader.statement.StatementProof;
import java.util.List;

/** What a statement is worth: its words by themselves, and its seal. */
final class JudgeStatement {

    private JudgeStatement() {}

    /** @throws Refused if the file does not even mean to be a statement */
    static StatementFinding judge(byte[] file, Trust trust) throws Refused {
        if (!SealedFile.isMeant(file)) {
            throw new Refused("not-allowed-type");
        }
        return new StatementFinding(StatementProof.check(file), List.of(seal(file, trust)));
    }

    private static SealOpinion seal(byte[] file, Trust trust) {
        try {
            SealedFile sealed = SealedFile.cut(file);
            SealShape shape = SealShape.of(sealed.seal());
            shape.demandFit(sealed.covered());
            return new SealChain(shape, trust).opinion();
        } catch (Unsound e) {
            return SealOpinion.broken(e.problem());
        }
    }
}
