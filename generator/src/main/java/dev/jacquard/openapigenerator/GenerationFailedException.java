package dev.jacquard.openapigenerator;

/**
 * Ends the host's run. It prints as its message alone: the host's command line shows an exception as Java does, and the
 * user has no use for our stack.
 */
final class GenerationFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * The end of a run.
     *
     * @param problems what stands in the way, ready to print
     */
    GenerationFailedException(String problems) {
        super(problems, null, false, false);
    }

    @Override
    public String toString() {
        return "Jacquard wrote nothing:" + System.lineSeparator() + getMessage();
    }
}
