package org.disclosureledger.command.eventstore;

import java.util.Map;

import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.ChainingConverter;
import org.axonframework.serialization.Converter;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.UnknownSerializedType;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

import org.disclosureledger.domain.DomainEvent;
import org.disclosureledger.domain.wire.EventCatalog;
import org.disclosureledger.domain.wire.EventCodec;

/**
 * Events and their metadata between Axon and the table, by the published language alone: the stored type is the logical
 * name, and old revisions are brought up to date by the {@link EventCodec}. Axon's upcaster chain therefore stays empty.
 */
final class StoredEventSerializer implements Serializer {

    private static final SimpleSerializedType METADATA = new SimpleSerializedType(MetaData.class.getName(), null);
    private static final TypeReference<Map<String, @Nullable String>> ENTRIES = new TypeReference<>() {
    };

    private final EventCodec codec;
    private final Converter converter = new ChainingConverter();

    StoredEventSerializer(EventCodec codec) {
        this.codec = codec;
    }

    @Override
    public <T> SerializedObject<T> serialize(@Nullable Object object, Class<T> representation) {
        String json = switch (object) {
            case DomainEvent event -> codec.write(event);
            case MetaData metadata -> EventCodec.mapper().writeValueAsString(metadata);
            case null, default -> throw new IllegalArgumentException("neither an event nor metadata");
        };
        return new SimpleSerializedObject<>(representation.cast(json), representation,
                object instanceof DomainEvent ? typeForClass(object.getClass()) : METADATA);
    }

    @Override
    public <T> boolean canSerializeTo(Class<T> representation) {
        return representation.equals(String.class);
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public <S, T> T deserialize(SerializedObject<S> stored) {
        String json = (String) stored.getData();
        SerializedType type = stored.getType();
        return type.getName().equals(METADATA.getName())
                ? (T) MetaData.from(EventCodec.mapper().readValue(json, ENTRIES))
                : (T) codec.read(type.getName(), Integer.parseInt(type.getRevision()), json);
    }

    /** An unknown type is named by Axon's placeholder here; reading its contents fails in {@link #deserialize}. */
    @Override
    @SuppressWarnings("rawtypes")
    public Class classForType(SerializedType type) {
        return type.getName().equals(METADATA.getName())
                ? MetaData.class
                : EventCatalog.find(type.getName()).<Class<?>>map(EventCatalog.Entry::record)
                        .orElse(UnknownSerializedType.class);
    }

    @Override
    public SerializedType typeForClass(@Nullable @SuppressWarnings("rawtypes") Class type) {
        if (type == MetaData.class) {
            return METADATA;
        }
        EventCatalog.Entry entry = EventCatalog.of(type == null ? Void.class : type);
        return new SimpleSerializedType(entry.type(), Integer.toString(entry.revision()));
    }

    @Override
    public Converter getConverter() {
        return converter;
    }
}
