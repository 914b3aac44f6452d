package org.sipppid.permohonan;

import org.sipppid.kalender.Kalender;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one calendar by which the program counts, for a package that knows no framework. */
@Configuration(proxyBeanMethods = false)
class KalenderConfiguration {

    @Bean
    Kalender kalender() {
        return Kalender.bawaan();
    }
}
