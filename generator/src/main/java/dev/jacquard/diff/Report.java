package dev.jacquard.diff;

import java.util.List;

/**
 * What changed from one version of an API to another.
 *
 * @param before the old version, as the document says it
 * @param after the new version
 * @param findings what changed, the worst first
 * @param texts how many texts changed that only readers see
 */
public record Report(String before, String after, List<Finding> findings, int texts) {
    /** Copies the findings. */
    public Report {
        findings = List.copyOf(findings);
    }

    /**
     * Whether callers must do something.
     *
     * @return true if a finding breaks code or calls
     */
    public boolean breaking() {
        return findings.stream().anyMatch(Finding::breaking);
    }

    /**
     * The number of a version that is to change.
     *
     * @return the step
     */
    public VersionStep step() {
        if (breaking()) {
            return VersionStep.MAJOR;
        }
        if (findings.isEmpty()) {
            return texts == 0 ? VersionStep.NONE : VersionStep.PATCH;
        }
        return VersionStep.MINOR;
    }

    /**
     * The findings of one kind.
     *
     * @param effect the worst effect
     * @return those that are reported under it
     */
    public List<Finding> of(Effect effect) {
        return findings.stream().filter(finding -> finding.worst() == effect).toList();
    }
}
