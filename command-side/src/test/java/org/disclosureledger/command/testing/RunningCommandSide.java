package org.disclosureledger.command.testing;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.disclosureledger.command.CommandSide;
import org.disclosureledger.domain.person.MasterKey;
import org.disclosureledger.testservers.TestServers;

import static org.disclosureledger.command.testing.WebSide.PASSWORD;

/** A whole command side as it is started in production, with a database and a topic; {@link #another} shares them. */
public final class RunningCommandSide implements AutoCloseable {

    private final Map<String, Object> settings;
    private ConfigurableApplicationContext context;

    /** Not yet started. */
    public RunningCommandSide() {
        this(Map.of("spring.datasource.url", TestServers.postgres().freshDatabase(), "disclosure.kafka.topic",
                "events-" + UUID.randomUUID(), "disclosure.master-key", MasterKey.generate()));
    }

    private RunningCommandSide(Map<String, Object> own) {
        settings = new TreeMap<>(own);
        settings.putAll(Map.of("server.port", 0, "spring.main.banner-mode", "off", "logging.level.root", "WARN",
                "spring.datasource.username", TestServers.postgres().username(), "spring.datasource.password",
                TestServers.postgres().password(), "disclosure.kafka.bootstrap-servers",
                TestServers.kafka().bootstrapServers(), "disclosure.internal-token", FreshDatabase.TOKEN,
                "disclosure.admin-password", PASSWORD, "disclosure.sample", true));
    }

    /** Another instance on the same database and topic, not yet started. */
    public RunningCommandSide another() {
        return new RunningCommandSide(settings);
    }

    public void start() {
        context = new SpringApplicationBuilder(CommandSide.class).properties("spring.config.name=command-side")
                .initializers(fresh -> hideTests(fresh.getBeanFactory()))
                .run(settings.entrySet().stream().map(s -> "--" + s.getKey() + "=" + s.getValue())
                        .toArray(String[]::new));
    }

    public Calls calls() {
        return new Calls(Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port")));
    }

    public JdbcClient jdbc() {
        return bean(JdbcClient.class);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** As on SIGTERM. */
    @Override
    public void close() {
        if (context != null) {
            context.close();
        }
    }

    /** What tests put into the packages of the command side is no part of it. */
    private static void hideTests(ConfigurableListableBeanFactory beans) {
        beans.registerSingleton("noTests", new TypeExcludeFilter() {

            @Override
            public boolean match(MetadataReader type, MetadataReaderFactory types) {
                return type.getClassMetadata().getClassName().matches(".*(IT|Test)(\\$.*)?|.*\\.testing\\..*");
            }
        });
    }
}
