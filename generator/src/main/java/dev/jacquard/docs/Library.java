package dev.jacquard.docs;

/**
 * A library of Maven.
 *
 * @param groupId its group
 * @param artifactId which
 * @param version its version
 */
public record Library(String groupId, String artifactId, String version) {}
