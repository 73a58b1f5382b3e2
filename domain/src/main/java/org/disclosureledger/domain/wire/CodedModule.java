package org.disclosureledger.domain.wire;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

import org.disclosureledger.domain.Coded;

/** Writes a {@link Coded} as its code, and reads code or label. Used for events and for the API. */
public final class CodedModule {

    private CodedModule() {
    }

    public static JacksonModule module() {
        return new SimpleModule("coded") {

            @Override
            public void setupModule(SetupContext context) {
                super.setupModule(context);
                context.addDeserializers(new CodedDeserializers());
            }
        }.addSerializer(Coded.class, new CodedSerializer());
    }

    private static final class CodedSerializer extends StdSerializer<Coded> {

        CodedSerializer() {
            super(Coded.class);
        }

        @Override
        public void serialize(Coded value, JsonGenerator generator, SerializationContext context) {
            generator.writeString(value.code());
        }
    }

    private static final class CodedDeserializers extends Deserializers.Base {

        @Override
        public @Nullable ValueDeserializer<?> findEnumDeserializer(JavaType type, DeserializationConfig config,
                BeanDescription.Supplier description) {
            return Coded.class.isAssignableFrom(type.getRawClass()) ? deserializer(type.getRawClass()) : null;
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> valueType) {
            return valueType.isEnum() && Coded.class.isAssignableFrom(valueType);
        }

        @SuppressWarnings("unchecked")
        private static <E extends Enum<E> & Coded> ValueDeserializer<E> deserializer(Class<?> type) {
            Class<E> coded = (Class<E>) type;
            return new ValueDeserializer<>() {

                @Override
                public E deserialize(JsonParser parser, DeserializationContext context) {
                    String text = parser.getValueAsString("");
                    return Coded.find(coded, text).orElseGet(
                            () -> (E) context.handleWeirdStringValue(coded, text, "不是可用的代码或名称"));
                }
            };
        }
    }
}
