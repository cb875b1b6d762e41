package dev.jacquard.docs;

import dev.jacquard.escape.HtmlText;
import java.util.List;

/**
 * A page of a site: template {@code page} of folder {@code site}.
 *
 * @param title what the page is about
 * @param site what the site is about
 * @param root the way to the site's folder: empty, or {@code ../}
 * @param links the ways to the main pages
 * @param content what stands on it
 */
record SiteView(HtmlText title, HtmlText site, HtmlText root, List<Way> links, HtmlText content) {
    /**
     * A way to another page.
     *
     * @param href where it leads
     * @param name what is there
     * @param current whether that is this page
     */
    record Way(HtmlText href, HtmlText name, boolean current) {}
}
