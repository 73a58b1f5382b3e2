package org.disclosureledger.domain.wire;

import java.util.List;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.disclosureledger.domain.DomainEvent;

/**
 * Events as JSON. Reading is strict: an unknown type, an unknown revision, a missing or an unknown field is an
 * {@link UnreadableEvent}, never a guess.
 */
public final class EventCodec {

    private static final JsonMapper MAPPER = JsonMapper.builder().addModule(CodedModule.module())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS).build();

    private final List<Upcaster> upcasters;

    public EventCodec(List<Upcaster> upcasters) {
        this.upcasters = List.copyOf(upcasters);
    }

    /** With the upcasters of this version. */
    public static EventCodec standard() {
        return new EventCodec(
                List.of(new AddedField("FeeNoticed", 1, "itemsBefore"),
                        new AddedField("ConsultationClosed", 1, "kind")));
    }

    /** Configured as events are written; for metadata and feeds beside them. */
    public static JsonMapper mapper() {
        return MAPPER;
    }

    public String write(DomainEvent event) {
        return MAPPER.writeValueAsString(event);
    }

    /** @throws UnreadableEvent when it cannot be read exactly as it was meant */
    public DomainEvent read(String type, int revision, String json) {
        EventCatalog.Entry entry = EventCatalog.find(type)
                .orElseThrow(() -> new UnreadableEvent("未知的事件类型 " + type, null));
        if (revision < 1 || revision > entry.revision()) {
            throw new UnreadableEvent("事件 %s 的版本 %d 未知（现为 %d）".formatted(type, revision, entry.revision()), null);
        }
        try {
            return revision == entry.revision()
                    ? MAPPER.readValue(json, entry.record())
                    : MAPPER.treeToValue(upcast(entry, revision, MAPPER.readTree(json)), entry.record());
        } catch (JacksonException e) {
            throw new UnreadableEvent("事件 %s 的内容无法读取".formatted(type), e);
        }
    }

    private JsonNode upcast(EventCatalog.Entry entry, int revision, JsonNode stored) {
        if (!(stored instanceof ObjectNode node)) {
            throw new UnreadableEvent("事件 %s 的内容不是对象".formatted(entry.type()), null);
        }
        for (int from = revision; from < entry.revision(); from++) {
            upcaster(entry.type(), from).apply(node);
        }
        return node;
    }

    private Upcaster upcaster(String type, int from) {
        return upcasters.stream().filter(u -> u.type().equals(type) && u.from() == from).findFirst()
                .orElseThrow(() -> new UnreadableEvent("事件 %s 缺少版本 %d 的升级".formatted(type, from), null));
    }
}
