package dev.jacquard.translate;

/** What becomes of the members of an object that the document does not declare. */
public enum UnknownProperties {
    /** They are kept where the document says of what type they are ({@code additionalProperties}), and else ignored. */
    IGNORE,
    /** They are kept everywhere, as any JSON where the document does not say more. */
    KEEP
}
