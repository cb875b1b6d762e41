package dev.jacquard.read;

/** Extensions of our own that carry through Swagger Parser what OpenAPI 3.2 says of parameters and 3.1 cannot say. */
public final class CarriedWords {
    /** Says of a parameter that its style is {@code cookie} (OpenAPI 3.2, section 4.12, Style Values). */
    public static final String COOKIE_STYLE = "x-jacquard-cookie-style";

    /** Says of a parameter that it is the whole query, {@code in: querystring} (the same section, Parameter Locations). */
    public static final String WHOLE_QUERY = "x-jacquard-whole-query";

    /** Says of a document that elements of XML are called by components, not by the properties that refer to them. */
    public static final String COMPONENT_NAMES = "x-jacquard-xml-component-names";

    private CarriedWords() {}
}
