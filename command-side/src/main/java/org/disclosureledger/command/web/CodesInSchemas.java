package org.disclosureledger.command.web;

import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.Collectors;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.disclosureledger.domain.Coded;

/** The OpenAPI document names codes ({@link Coded}) as the API speaks them, and says what they mean. */
@Component
class CodesInSchemas implements ModelConverter {

    @Override
    public @Nullable Schema<?> resolve(AnnotatedType type, ModelConverterContext context,
            Iterator<ModelConverter> chain) {
        Class<?> wanted = Json.mapper().constructType(type.getType()).getRawClass();
        if (wanted.isEnum() && Coded.class.isAssignableFrom(wanted)) {
            return codes(wanted);
        }
        return chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
    }

    private static Schema<?> codes(Class<?> wanted) {
        StringSchema schema = new StringSchema();
        Coded[] constants = (Coded[]) wanted.getEnumConstants();
        Arrays.stream(constants).map(Coded::code).forEach(schema::addEnumItem);
        schema.setDescription(Arrays.stream(constants).map(coded -> coded.code() + "：" + coded.label())
                .collect(Collectors.joining("；")));
        return schema;
    }
}
