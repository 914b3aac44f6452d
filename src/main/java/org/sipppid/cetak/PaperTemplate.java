package org.sipppid.cetak;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Fills the templates for paper, which know of no web request: the same page for the preview and for the printer. */
@Component
public class PaperTemplate {

    private final SpringTemplateEngine engine = new SpringTemplateEngine();

    public PaperTemplate() {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
        engine.setTemplateResolver(resolver);
        engine.setEnableSpringELCompiler(true);
    }

    /**
     * The page as XHTML.
     *
     * @param style the style sheet's place among the resources; the template writes it where {@code gaya} stands
     */
    public String fill(String template, String style, Map<String, Object> values) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("gaya", Resources.text(style));
        return engine.process(template, new Context(Locale.ROOT, all));
    }
}
