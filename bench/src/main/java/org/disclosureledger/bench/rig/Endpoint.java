package org.disclosureledger.bench.rig;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** The HTTP port of one side, wherever it runs, as those who watch it see it. */
public record Endpoint(String name, URI address) {

    /** Whether a health group says UP; false too when nobody answers within a second. */
    public boolean healthy(String group) {
        try {
            var request = HttpRequest.newBuilder(address.resolve("/actuator/health/" + group))
                    .timeout(Duration.ofSeconds(1)).build();
            return Api.CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Takes calls. */
    public boolean ready() {
        return healthy("readiness");
    }

    /** The relay or the feed, and what hangs on it, is well. */
    public boolean pipelineUp() {
        return healthy("pipeline");
    }
}
