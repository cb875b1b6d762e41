package dev.jacquard.escape;

import java.util.List;

/** What someone may write into a document to get code of theirs into the output, or just by accident. */
public final class HostileStrings {
    private static final String INJECTED = "class Inj0wned {}";

    /** One string each. */
    public static final List<String> ALL = List.of(
            "x */ " + INJECTED + " /* y",
            "x \\u002a\\u002f " + INJECTED + " \\u002f\\u002a y",
            "x \\uuu002a/ static { System.out.println(424242); } /\\u002a",
            "x **// " + INJECTED + " /** y",
            "\"; " + INJECTED + " String y = \"",
            "\\\"; " + INJECTED + " String y = \\\"",
            "\\u0022; " + INJECTED + " String y = \\u0022",
            "x\n" + INJECTED + " //y",
            "x\r" + INJECTED + " //y",
            "x\r\n" + INJECTED + " //y",
            "x \\u000a " + INJECTED + " //",
            "x \\u000d " + INJECTED + " //",
            "abc\\",
            "C:\\users\\uhome\\u00zz",
            "\")); " + INJECTED + " Object y = ((\"z",
            "x; } static { Inj0wned(); } void y() {",
            "\"\"\" \\\"\"\"",
            "a\u2028b\u2029c\u0085d\u000be\u000cf\u0000g\ufeffh\ud800i",
            "a\u202e/* } if(x)\u2066",
            "x\n{@snippet file=\"/etc/passwd\"} {@code }} {@link java.lang.Runtime#exec}\n@deprecated no",
            "<script>alert(1)</script><img src=x onerror=y> javascript:alert(1) <!-- --> ]]>",
            "{{{classname}}} {{=<% %>=}} {{>licenseInfo}} {{#lambda}}x{{/lambda}} ${jndi:ldap://x} #{7*7} %s%n%1$s",
            "0123456789".repeat(7_000),
            "é€\ud83d\ude00\u0000".repeat(10_000),
            "n".repeat(300),
            "---\ntitle: x\n---\n\n```\n| a | b |\n[x](javascript:1)\n---\n",
            "| a | b |\n| - | - |\n| c | `d | <script>alert(1)</script>` |",
            "[x](javascript:alert(1)) [y]\n\n[y]: javascript:alert(2)\n\n"
                    + "<javascript:alert(3)> ![z](javascript:alert(4))",
            "<!-- End Name [id] --> `<!-- End Name [id] -->`\n\n```\n<!-- End Name [id] -->\n```",
            "&#42;&#47; &lt;script&gt; &#x202e; &#10; &#64;deprecated",
            "# Fields\n\nFields\n======\n\n> # Fields\n\n- # Fields\n\n<h1>Fields</h1>",
            "*/*/**/ / * /\n/* // *\n/",
            "https://a.b/\ud800",
            "https://a.b/\tc",
            "x\n\n\ty\tz\n",
            "a\\|b \\\\| `c\\|d` |\\",
            "",
            " ",
            "\n");

    private HostileStrings() {}
}
