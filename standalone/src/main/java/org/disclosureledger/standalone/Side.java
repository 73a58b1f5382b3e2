package org.disclosureledger.standalone;

import java.util.Map;

import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import org.disclosureledger.command.CommandSide;
import org.disclosureledger.query.QuerySide;

/** The two applications as they are, each in a Spring context of its own. */
enum Side {

    COMMAND("command-side", CommandSide.class),
    QUERY("query-side", QuerySide.class);

    /** Set in each context, so that {@link SideAutoConfigurations} knows where it is. */
    static final String PROPERTY = "disclosure.side";

    private final String configuration;
    private final Class<?> application;

    Side(String configuration, Class<?> application) {
        this.configuration = configuration;
        this.application = application;
    }

    /**
     * Starts the side; returns when it serves.
     *
     * @param settings win over the side's own configuration file and over the environment: they say where the embedded
     *        servers are
     */
    ConfigurableApplicationContext start(Map<String, Object> settings) {
        var arguments = settings.entrySet().stream().map(e -> "--" + e.getKey() + "=" + e.getValue());
        return new SpringApplicationBuilder(application).bannerMode(Banner.Mode.OFF).logStartupInfo(false)
                .registerShutdownHook(false)
                .properties(Map.of("spring.config.name", configuration, PROPERTY, name(),
                        // One ordered hook ends everything; logging stays until then.
                        "logging.register-shutdown-hook", false, "spring.lifecycle.timeout-per-shutdown-phase", "10s"))
                .run(arguments.toArray(String[]::new));
    }
}
