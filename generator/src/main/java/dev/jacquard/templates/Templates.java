package dev.jacquard.templates;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The templates of a stage. A template is read and parsed once; not for use by several threads.
 *
 * <p>Mustache as its specification has it, with these rules, all of them strict. A tag names a component of the view at
 * hand; {@code {{.}}} is an element of a list, or the value of an optional. Names of outer views are not seen, nor are
 * names with dots. A section takes a boolean, a list, an optional or a view; a variable takes encoded text or an int.
 * In a section over a list, {@code -first}, {@code -last} and {@code -index} (from 1) tell the position. Nothing is
 * escaped here: the text in views is encoded already.
 */
public final class Templates {
    private final Sources sources;
    private final Components components = new Components();
    private final Mustache.Compiler compiler;
    private final Map<String, Template> compiled = new HashMap<>();
    private final TextWriter out = new TextWriter();

    /**
     * The templates of a folder.
     *
     * @param folder the stage's folder: {@code java} or {@code docs}
     * @param templateDirectory where the user's templates stand, in the same folders; null if there are none. A file
     *     there takes the place of ours of that name.
     */
    public Templates(String folder, @Nullable Path templateDirectory) {
        sources = new Sources(folder, templateDirectory);
        compiler = Mustache.compiler()
                .standardsMode(true)
                .strictSections(true)
                .escapeHTML(false)
                .withFormatter(Components::format)
                .withCollector(components)
                .withLoader(name -> new StringReader(sources.text(name)));
    }

    /**
     * Fills a template.
     *
     * @param name the template's file name, without extension
     * @param view the values, a record
     * @return the text
     * @throws TemplateException if the template is missing or malformed, or names what the view does not have
     */
    public String render(String name, Object view) {
        try {
            Template template = compiled.get(name);
            if (template == null) {
                template = compiler.compile(sources.text(name));
                compiled.put(name, template);
            }
            out.clear();
            template.execute(view, out);
            return out.toString();
        } catch (MustacheException.Context e) {
            String place = sources.locate(name, e.key, e.lineNo);
            throw new TemplateException(place + ": no value for \"" + e.key + "\"; " + components.lookedIn(), e);
        } catch (MustacheException e) {
            throw new TemplateException(sources.latest() + ": " + e.getMessage(), e);
        } catch (Components.Misuse e) {
            String key = components.name();
            throw new TemplateException(
                    sources.locate(name, key, 0) + ": \"" + key + "\" " + e.getMessage() + "; " + components.lookedIn(),
                    e);
        }
    }
}
