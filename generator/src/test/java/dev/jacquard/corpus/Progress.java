package dev.jacquard.corpus;

/** Tells who waits how far it is. */
final class Progress {
    private final int documents;
    private final int every;
    private final long start = System.nanoTime();
    private int done;
    private int failed;
    private long classes;

    /**
     * Progress of a run.
     *
     * @param documents how many there are
     * @param every after how many a line is due
     */
    Progress(int documents, int every) {
        this.documents = documents;
        this.every = every;
    }

    /** Counts a document. */
    void add(Trial trial) {
        done++;
        classes += trial.classes();
        if (trial.failure() != null) {
            failed++;
            String message = trial.failure().message().lines().findFirst().orElse("");
            say("%s: fails to %s: %s", trial.document(), trial.failure().stage(), message);
        }
        if (done % every == 0 || done == documents) {
            long seconds = (System.nanoTime() - start) / 1_000_000_000;
            say("%d of %d documents, %d failed, %d classes, %d s", done, documents, failed, classes, seconds);
        }
    }

    /** A line on the console. */
    static void say(String format, Object... values) {
        System.out.println("corpus: " + String.format(format, values));
    }
}
