package org.sipppid.basisdata;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import org.sipppid.basisdata.mesin.EmbeddedPostgres;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;

/** Wires the clock, the data directory and the database: embedded unless SIP_DB_URL names another one. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    private static final int CONNECTIONS = 20;

    @Bean
    @ConditionalOnMissingBean
    Clock clock(Environment environment) {
        return Clock.system(ZoneId.of(environment.getProperty("sip.zona", "Asia/Pontianak")));
    }

    @Bean
    DataDirectory dataDirectory(Environment environment) {
        return new DataDirectory(Path.of(environment.getRequiredProperty("sip.data")));
    }

    @Bean(destroyMethod = "close")
    @Lazy
    EmbeddedPostgres embeddedPostgres(Environment environment, DataDirectory data) {
        EmbeddedPostgres.Mode mode = environment.getRequiredProperty("sip.mesin", EmbeddedPostgres.Mode.class);
        return EmbeddedPostgres.open(data.path(), mode, data.password("postgres"));
    }

    @Bean
    @ConditionalOnMissingBean
    Database database(Environment environment, DataDirectory data, ObjectProvider<EmbeddedPostgres> server) {
        // A store for one command is never somebody's own database.
        boolean throwAway = environment.getProperty("sip.sekali-pakai", Boolean.class, false);
        Database database = environment.containsProperty("SIP_DB_URL") && !throwAway
                ? Database.external(environment)
                : Database.embedded(server.getObject(), data);
        database.migrate();
        return database;
    }

    @Bean(destroyMethod = "close")
    HikariDataSource dataSource(Database database, Clock clock) {
        return database.pool(clock.getZone(), CONNECTIONS);
    }
}
