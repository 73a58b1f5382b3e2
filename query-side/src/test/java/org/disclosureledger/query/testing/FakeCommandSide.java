package org.disclosureledger.query.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import org.disclosureledger.domain.DomainEvent;
import org.disclosureledger.domain.person.DataKey;
import org.disclosureledger.domain.person.MasterKey;
import org.disclosureledger.domain.person.Person;
import org.disclosureledger.domain.person.Sealed;
import org.disclosureledger.domain.wire.EventCatalog;
import org.disclosureledger.domain.wire.EventCodec;
import org.disclosureledger.domain.wire.PersonCodec;

/** The internal HTTP of the command side over events in memory. It stores; it sends nothing to Kafka. */
public final class FakeCommandSide implements AutoCloseable {

    public static final String TOKEN = "token of the tests";
    public static final String MASTER_KEY = MasterKey.generate();

    /** As the store would hold it. */
    public record Stored(String streamType, UUID streamId, long version, String eventId, String type, String revision,
            Instant recordedAt, String metadata, String payload, long index) {

        public Stored with(String newType, String newRevision, String newPayload) {
            return new Stored(streamType, streamId, version, eventId, newType, newRevision, recordedAt, metadata,
                    newPayload, index);
        }
    }

    private final JsonMapper json = EventCodec.mapper();
    private final HttpServer server;
    private final List<Stored> log = new ArrayList<>();
    private final Map<UUID, DataKey> keys = new HashMap<>();
    private final Map<Integer, Long> offsets = new HashMap<>();
    private final Set<String> failing = new HashSet<>();
    private String topicId = "";
    private long relayed;

    public FakeCommandSide() {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/internal/", this::answer);
        server.start();
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    public synchronized Sealed seal(UUID caseId, String name) {
        DataKey key = keys.computeIfAbsent(caseId, DataKey::fresh);
        return PersonCodec.seal(new Person(name, "653201199001011234", "13999991234", "和田市"), key);
    }

    public synchronized void eraseKey(UUID caseId) {
        keys.remove(caseId);
    }

    /** Appends events to the store; returns them as they are to be published. */
    public synchronized List<Stored> append(UUID id, List<? extends DomainEvent> events) {
        List<Stored> stored = new ArrayList<>();
        for (DomainEvent event : events) {
            long version = log.stream().filter(s -> s.streamId().equals(id)).count();
            EventCatalog.Entry entry = EventCatalog.of(event.getClass());
            stored.add(new Stored(EventCatalog.streamType(event), id, version, UUID.randomUUID().toString(),
                    entry.type(), String.valueOf(entry.revision()), Instant.now(),
                    "{\"actor\":\"chen\",\"organ\":\"653200\",\"reconstructedFrom\":null}",
                    EventCodec.standard().write(event), log.size() + 1));
            log.add(stored.getLast());
        }
        return stored;
    }

    public List<Stored> append(DomainEvent... events) {
        return append(events[0].caseId(), Arrays.asList(events));
    }

    /** Puts another event in its place, as if it had always stood there. */
    public synchronized void replace(Stored by) {
        log.set((int) by.index() - 1, by);
    }

    public synchronized List<Stored> all() {
        return List.copyOf(log);
    }

    public synchronized void relayed(String topic, long index, Map<Integer, Long> acknowledged) {
        topicId = topic;
        relayed = Math.max(relayed, index);
        offsets.putAll(acknowledged);
    }

    public synchronized void forgetRelayed() {
        offsets.clear();
        relayed = 0;
    }

    /** Calls of this kind (head, events, streams, keys) are answered with 503. */
    public synchronized void fail(String kind, boolean fails) {
        if (fails) {
            failing.add(kind);
        } else {
            failing.remove(kind);
        }
    }

    private void answer(HttpExchange call) throws IOException {
        try (call) {
            byte[] body = "{}".getBytes(StandardCharsets.UTF_8);
            int status = 200;
            URI uri = call.getRequestURI();
            try {
                if (!TOKEN.equals(call.getRequestHeaders().getFirst("X-Internal-Token"))) {
                    status = 401;
                } else {
                    JsonNode answer = answer(uri.getPath(), query(uri), call);
                    body = json.writeValueAsBytes(answer);
                }
            } catch (IllegalStateException e) {
                status = 503;
            }
            call.getResponseHeaders().add("Content-Type", "application/json");
            call.sendResponseHeaders(status, body.length);
            call.getResponseBody().write(body);
        }
    }

    private synchronized JsonNode answer(String path, Map<String, Long> query, HttpExchange call) throws IOException {
        if (failing.stream().anyMatch(path::contains)) {
            throw new IllegalStateException();
        }
        if (path.equals("/internal/feed/head")) {
            ObjectNode head = json.createObjectNode();
            head.set("head", position(log.size()));
            head.set("relayed", position(relayed));
            head.put("topicId", topicId);
            head.set("offsets", json.valueToTree(offsets));
            return head;
        }
        if (path.equals("/internal/feed/events")) {
            long limit = query.get("limit");
            return page(s -> s.index() > query.get("index") && s.index() <= query.get("index") + limit,
                    log.size() <= query.get("index") + limit);
        }
        if (path.startsWith("/internal/feed/streams/")) {
            UUID id = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
            return page(s -> s.streamId().equals(id) && s.version() >= query.get("from")
                    && s.version() <= query.get("to"), true);
        }
        if (path.equals("/internal/keys")) {
            ObjectNode found = json.createObjectNode();
            json.readTree(call.getRequestBody()).get("ids").forEach(id -> {
                DataKey key = keys.get(UUID.fromString(id.asString()));
                if (key != null) {
                    found.put(id.asString(), Base64.getEncoder().encodeToString(MasterKey.of(MASTER_KEY).wrap(key)));
                }
            });
            return json.createObjectNode().set("keys", found);
        }
        throw new IllegalArgumentException(path);
    }

    private ObjectNode page(Predicate<Stored> which, boolean end) {
        ObjectNode page = json.createObjectNode();
        ArrayNode events = page.putArray("events");
        log.stream().filter(which).forEach(s -> {
            ObjectNode event = events.addObject();
            event.put("streamType", s.streamType()).put("streamId", s.streamId().toString());
            event.put("version", s.version()).put("eventId", s.eventId()).put("type", s.type());
            event.put("revision", s.revision()).put("recordedAt", s.recordedAt().toString());
            event.set("metadata", json.readTree(s.metadata()));
            event.put("payload", s.payload()).put("xid", "7").put("index", s.index());
        });
        return page.put("end", end);
    }

    private JsonNode position(long index) {
        return index == 0 ? json.nullNode() : json.createObjectNode().put("xid", "7").put("index", index);
    }

    private static Map<String, Long> query(URI uri) {
        return uri.getQuery() == null
                ? Map.of()
                : Arrays.stream(uri.getQuery().split("&")).map(p -> p.split("="))
                        .collect(Collectors.toMap(p -> p[0], p -> Long.parseLong(p[1])));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
