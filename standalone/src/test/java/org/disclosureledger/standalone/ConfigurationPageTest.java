package org.disclosureledger.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/** docs/configuration.md names every setting that there is. */
class ConfigurationPageTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern ASKED_FOR = Pattern.compile("\\$\\{(disclosure\\.[a-z.-]+)|\"(DISCLOSURE_[A-Z_]+)\"");
    private static final Pattern RECORD = Pattern
            .compile("@ConfigurationProperties\\(\"(disclosure[a-z.-]*)\"\\)\\s*record \\w+\\(([^{]*)\\)");
    private static final Pattern COMPONENT = Pattern.compile("(\\w+)(?:,|$)");
    private static final Pattern OF_COMPOSE = Pattern.compile("\\$\\{([A-Z_]+)");

    @Test
    void it_names_every_setting_of_the_sides_the_standalone_system_and_the_containers() throws IOException {
        String page = Files.readString(ROOT.resolve("docs/configuration.md"));
        var settings = new TreeSet<String>();
        for (String side : List.of("command-side", "query-side")) {
            settings.addAll(inYaml(side + ".yml"));
            settings.addAll(inSources(ROOT.resolve(side).resolve("src/main")));
        }
        settings.addAll(inSources(Path.of("src/main")));
        for (String file : List.of("docker-compose.yml", "docker/restore.yml")) {
            OF_COMPOSE.matcher(Files.readString(ROOT.resolve(file))).results().map(found -> found.group(1))
                    .forEach(settings::add);
        }

        assertThat(settings).contains("disclosure.restore.keys", "disclosure.feed.retry-gaps",
                "disclosure.kafka.partitions", "DISCLOSURE_DATA_DIR", "COMMAND_DB_PASSWORD");
        assertThat(settings).allSatisfy(setting -> assertThat(page).contains("`" + setting + "`"));
    }

    private static Collection<String> inYaml(String file) throws IOException {
        return new YamlPropertySourceLoader().load(file, new ClassPathResource(file)).stream()
                .flatMap(source -> Stream.of(((EnumerablePropertySource<?>) source).getPropertyNames()))
                .filter(name -> name.startsWith("disclosure.")).toList();
    }

    private static Collection<String> inSources(Path directory) throws IOException {
        var settings = new TreeSet<String>();
        try (var files = Files.walk(directory)) {
            files.filter(Files::isRegularFile).filter(file -> file.toString().matches(".*\\.(java|yml)"))
                    .map(ConfigurationPageTest::text).forEach(text -> {
                        ASKED_FOR.matcher(text).results()
                                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                                .forEach(settings::add);
                        RECORD.matcher(text.replace("public record", "record")).results()
                                .forEach(record -> COMPONENT.matcher(record.group(2)).results()
                                        .map(component -> record.group(1) + "." + kebab(component.group(1)))
                                        .forEach(settings::add));
                    });
        }
        settings.remove("disclosure.logs"); // set by the program itself
        return settings;
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
