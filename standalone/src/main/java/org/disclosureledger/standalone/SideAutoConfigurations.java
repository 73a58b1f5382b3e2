package org.disclosureledger.standalone;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;

/**
 * Keeps from each side the auto-configurations that only the other side's libraries bring: here both are on one class
 * path, and a side must behave as it does alone.
 */
final class SideAutoConfigurations implements AutoConfigurationImportFilter, EnvironmentAware {

    private List<String> foreign = List.of();

    SideAutoConfigurations() {
    }

    @Override
    public void setEnvironment(Environment environment) {
        var side = environment.getProperty(Side.PROPERTY, Side.class);
        foreign = switch (side) {
            case COMMAND -> List.of("org.springframework.boot.thymeleaf.", "org.springframework.boot.restclient.");
            case QUERY -> List.of("org.axonframework.");
            case null -> List.of();
        };
    }

    @Override
    public boolean[] match(@Nullable String[] classes, AutoConfigurationMetadata metadata) {
        var own = new boolean[classes.length];
        for (var i = 0; i < classes.length; i++) {
            var name = classes[i];
            own[i] = name == null || foreign.stream().noneMatch(name::startsWith);
        }
        return own;
    }
}
