package org.disclosureledger.bench.rig;

import java.net.URI;
import java.util.List;

import io.undertow.Undertow;
import io.undertow.server.handlers.proxy.LoadBalancingProxyClient;
import io.undertow.server.handlers.proxy.ProxyHandler;

/** One address in front of several sides: whoever does not take connections is left out until it does. Nothing sticks. */
public final class Balancer {

    private final Undertow server;
    private final URI address;

    private Balancer(Undertow server, URI address) {
        this.server = server;
        this.address = address;
    }

    static Balancer start(List<Side> sides) {
        var port = Ports.free();
        var sidesBehind = new LoadBalancingProxyClient().setConnectionsPerThread(20).setProblemServerRetry(1);
        sides.forEach(side -> sidesBehind.addHost(side.address()));
        var handler = ProxyHandler.builder().setProxyClient(sidesBehind).setMaxConnectionRetries(sides.size())
                .setMaxRequestTime(30_000).build();
        var server = Undertow.builder().setIoThreads(2).setWorkerThreads(4).addHttpListener(port, "127.0.0.1")
                .setHandler(handler).build();
        server.start();
        return new Balancer(server, URI.create("http://127.0.0.1:" + port));
    }

    URI address() {
        return address;
    }

    void stop() {
        server.stop();
    }
}
