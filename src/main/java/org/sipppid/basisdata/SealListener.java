package org.sipppid.basisdata;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Hears the sealer of whichever node and publishes {@link Sealed} here. After a lost connection it publishes once
 * without a unit's name, so that what was missed meanwhile is read again.
 */
@Component
@ConditionalOnWebApplication
class SealListener implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SealListener.class);

    private final Database database;
    private final ApplicationEventPublisher events;
    private volatile Thread thread;

    SealListener(Database database, ApplicationEventPublisher events) {
        this.database = database;
        this.events = events;
    }

    @Override
    public void start() {
        thread = new Thread(this::loop, "pendengar-segel");
        thread.setDaemon(true);
        thread.start();
    }

    private void loop() {
        while (isRunning()) {
            try (Connection connection = database.connect();
                    Statement statement = connection.createStatement()) {
                statement.execute("listen " + Sealed.CHANNEL);
                events.publishEvent(Sealed.parse("0 *"));
                PGConnection postgres = connection.unwrap(PGConnection.class);
                while (isRunning()) {
                    publish(postgres.getNotifications(1_000));
                }
            } catch (SQLException | RuntimeException lost) {
                if (isRunning()) {
                    LOG.warn("Pendengar segel terputus: {}", lost.getMessage());
                }
            }
            pause();
        }
    }

    private void publish(PGNotification[] notifications) {
        if (notifications != null) {
            for (PGNotification notification : notifications) {
                events.publishEvent(Sealed.parse(notification.getParameter()));
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(1_000);
        } catch (InterruptedException end) {
            thread = null;
        }
    }

    @Override
    public void stop() {
        Thread running = thread;
        thread = null;
        running.interrupt();
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
