package org.disclosureledger.query.feed.source;

import java.net.http.HttpClient;
import java.time.Duration;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.DeserializationFeature;

import org.disclosureledger.domain.wire.EventCodec;

/** HTTP to the command side: one client that waits for a page, one that gives up after two seconds. */
@Component
class InternalClients {

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final String commandUrl;
    private final String token;

    InternalClients(@Value("${disclosure.command-url}") String commandUrl,
            @Value("${disclosure.internal-token}") String token) {
        this.commandUrl = commandUrl;
        this.token = token;
    }

    RestClient patient() {
        return client(Duration.ofSeconds(30));
    }

    RestClient quick() {
        return client(Duration.ofSeconds(2));
    }

    private RestClient client(Duration patience) {
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(http);
        requests.setReadTimeout(patience);
        // The other side may be newer: fields that it adds are no concern of ours.
        var json = new JacksonJsonHttpMessageConverter(EventCodec.mapper().rebuild()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .build());
        return RestClient.builder().baseUrl(commandUrl).requestFactory(requests)
                .defaultHeader("X-Internal-Token", token)
                .configureMessageConverters(converters -> converters.registerDefaults().withJsonConverter(json))
                .build();
    }
}
