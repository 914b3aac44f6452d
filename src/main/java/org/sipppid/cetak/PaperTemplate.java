package org.sipppid.cetak;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
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
     * @param styles the style sheets' places among the resources; the template writes them where {@code gaya} stands
     */
    public String fill(String template, List<String> styles, Map<String, Object> values) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("gaya", styles.stream().map(Resources::text).collect(Collectors.joining("\n")));
        return engine.process(template, new Context(Locale.ROOT, all));
    }
}
