package org.sipppid.audit;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sipppid.SipPpid;
import org.sipppid.basisdata.DataDirectory;
import org.sipppid.basisdata.TestDatabase;
import org.sipppid.basisdata.Transactions;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the examination of a test's database printed and how it ended. */
public record Examination(int exit, String text) {

    /** Runs all examinations of the program on a database, as the command line does. */
    public static Examination of(TestDatabase database) {
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
            context.registerBean("jdbcClient", JdbcClient.class, database::jdbc);
            context.registerBean("transactions", Transactions.class, database::transactions);
            context.registerBean("clock", Clock.class, database::clock);
            context.registerBean(
                    "dataDirectory", DataDirectory.class, () -> new DataDirectory(Path.of("target", "data-uji")));
            ClassPathBeanDefinitionScanner rooms = new ClassPathBeanDefinitionScanner(context);
            rooms.addExcludeFilter(new AnnotationTypeFilter(Configuration.class));
            rooms.getBeanDefinitionDefaults().setLazyInit(true);
            rooms.scan(SipPpid.class.getPackageName());
            context.refresh();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            int exit =
                    context.getBean(Periksa.class).run(List.of(), new PrintStream(out, true, StandardCharsets.UTF_8));
            return new Examination(exit, out.toString(StandardCharsets.UTF_8));
        }
    }

    /** The examinations that found something. */
    public Set<String> wrong() {
        return text.lines()
                .filter(line -> line.startsWith("SELISIH"))
                .map(line -> line.substring("SELISIH ".length(), line.indexOf(':')))
                .collect(Collectors.toSet());
    }
}
