package org.sipppid;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import java.util.TimeZone;
import org.sipppid.basisdata.DataDirectory;
import org.sipppid.portal.Tenggat;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The program's only entrance: reads the command, starts what it needs and hands over. */
@SpringBootApplication
public class SipPpid {

    /** A command was not understood. */
    private static final int MISUSE = 2;

    /** The program could not start. */
    private static final int FAILURE = 3;

    public static void main(String[] args) {
        // Indonesian text leaves as UTF-8, whatever the machine's locale would make of it.
        System.setOut(utf8(FileDescriptor.out));
        System.setErr(utf8(FileDescriptor.err));
        try {
            if (args.length > 0 && args[0].equals("tenggat")) { // before all else: its answer waits for nothing
                new Tenggat().run(Arrays.asList(args).subList(1, args.length), System.out);
                return;
            }
            Options options = Options.parse(Arrays.asList(args), System.getenv());
            if (options.command() == Options.Command.RUN) {
                start(options, WebApplicationType.SERVLET);
                return;
            }
            System.exit(carryOut(options));
        } catch (IllegalArgumentException misuse) {
            System.err.println("sip: " + misuse.getMessage());
            System.exit(MISUSE);
        } catch (RuntimeException failure) {
            System.err.println("sip: tidak dapat dijalankan. " + reason(failure));
            System.exit(FAILURE);
        }
    }

    /** Carries out a command's steps; what leads up to the last one is told beside its output. */
    private static int carryOut(Options options) {
        if (options.throwAway()) {
            DataDirectory store = DataDirectory.temporary();
            options.properties().put("sip.data", store.path().toString());
            options.properties().put("sip.sekali-pakai", true);
            System.setProperty("sip.postgres.fsync", "off"); // it need not outlive this command
            Runtime.getRuntime().addShutdownHook(new Thread(store::delete));
        }
        int exit = 0;
        try (ConfigurableApplicationContext context = start(options, WebApplicationType.NONE)) {
            for (Iterator<Options.Step> steps = options.steps().iterator(); steps.hasNext(); ) {
                Options.Step step = steps.next();
                PrintStream out = steps.hasNext() ? System.err : System.out;
                exit = Math.max(exit, context.getBean(step.type()).run(step.arguments(), out));
                out.flush();
            }
        }
        return exit;
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    /** The innermost cause that says something; the layers around it speak of wiring. */
    private static String reason(Throwable failure) {
        String reason = String.valueOf(failure.getMessage());
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause.getMessage() != null) {
                reason = cause.getMessage();
            }
        }
        return reason;
    }

    private static ConfigurableApplicationContext start(Options options, WebApplicationType type) {
        // What is printed or stored names its locale and zone; these two only tame libraries that do not.
        Locale.setDefault(Locale.ROOT);
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        return new SpringApplicationBuilder(SipPpid.class)
                .web(type)
                .bannerMode(Banner.Mode.OFF)
                .properties(options.properties())
                .run();
    }
}
