package cn.zhoucun.services.population;

/** The part of one task in what a run comes to for one benefit. Not thread-safe. */
final class BenefitWorker implements BenefitRun.Sink {

    private final Tally.OfBenefit tally;
    private final BlockRun run;
    private final BenefitRun amounts;
    private final long[] applies = new long[Planes.WORDS];
    private int block;
    private long following;
    private long paid;
    private long total;

    BenefitWorker(Tally.OfBenefit tally, BlockRun run, Sources sources) {
        this.tally = tally;
        this.run = run;
        this.amounts = new BenefitRun(tally.rule().leaves(), sources.layouts(), sources.columns());
    }

    void take(int number, long[] planes, long[] eligible, int at) {
        block = number;
        Planes.and(eligible, at, run.planes(), run.trueAt(tally.rule().when()), applies, 0);
        int people = Planes.count(applies, 0);
        if (people > 0) {
            following += people;
            amounts.run(planes, number * Planes.PEOPLE, applies, this);
        }
        if (tally.keepsAmounts()) {
            findUnsettled(eligible, at);
        }
    }

    /** The eligible, less those for whom the benefit does not follow and those whose amount is known. */
    private void findUnsettled(long[] eligible, int at) {
        long[] unsettled = tally.unsettled();
        Planes.andNot(eligible, at, run.planes(), run.falseAt(tally.rule().when()), unsettled, at);
        Planes.andNot(unsettled, at, tally.exact(), at, unsettled, at);
    }

    @Override
    public void fixed(long[] people, long fen) {
        int count = Planes.count(people, 0);
        paid += count;
        total = Math.addExact(total, Math.multiplyExact(count, fen));
        if (tally.keepsAmounts()) {
            keep(people, fen);
        }
    }

    private void keep(long[] people, long fen) {
        int at = block * Planes.WORDS;
        Planes.or(tally.exact(), at, people, 0, tally.exact(), at);
        long[] column = tally.fen();
        int first = block * Planes.PEOPLE;
        for (int word = 0; word < Planes.WORDS; word++) {
            for (long rest = people[word]; rest != 0; rest &= rest - 1) {
                column[first + word * Long.SIZE + Long.numberOfTrailingZeros(rest)] = fen;
            }
        }
    }

    @Override
    public void one(int rowInBlock, long fen) {
        paid++;
        total = Math.addExact(total, fen);
        if (tally.keepsAmounts()) {
            tally.exact()[block * Planes.WORDS + rowInBlock / Long.SIZE] |= 1L << rowInBlock % Long.SIZE;
            tally.fen()[block * Planes.PEOPLE + rowInBlock] = fen;
        }
    }

    void finish() {
        tally.add(following, paid, total);
    }
}
