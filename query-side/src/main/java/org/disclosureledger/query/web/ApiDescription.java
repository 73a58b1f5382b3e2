package org.disclosureledger.query.web;

import java.util.Arrays;
import java.util.Iterator;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JacksonModule;

import org.disclosureledger.domain.Coded;
import org.disclosureledger.domain.wire.CodedModule;

/** The description of the API, and how it writes codes. */
@Configuration
class ApiDescription {

    @Bean
    OpenAPI querySideApi() {
        return new OpenAPI().info(new Info().title("依申请公开台账 查询接口 / Disclosure Ledger, query side").version("1")
                .description(
                        """
                                查询：台账、办理过程、年度报告第三项和第四项、复议诉讼、投影状态。所有数据由事件得出，可随时重建。

                                What is shown: register, history, Tables 3 and 4 of the annual report, appeals, state of the \
                                projections. Everything here follows from the events and can be rebuilt. \
                                A read with `?atLeast={version}` waits for the projection. Errors are RFC 9457 problem details."""));
    }

    /** Codes in the description as well. */
    @Bean
    ModelConverter codesInTheDescription() {
        return new ModelConverter() {

            @Override
            public @Nullable Schema<?> resolve(AnnotatedType type, ModelConverterContext context,
                    Iterator<ModelConverter> chain) {
                Class<?> raw = Json.mapper().constructType(type.getType()).getRawClass();
                if (raw.isEnum() && Coded.class.isAssignableFrom(raw)) {
                    Schema<String> codes = new StringSchema();
                    codes.addType("string");
                    codes.setEnum(Arrays.stream(raw.getEnumConstants()).map(c -> ((Coded) c).code()).toList());
                    return codes;
                }
                return chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
            }
        };
    }

    /** Codes instead of Java's names of constants. */
    @Bean
    JacksonModule codesOfTheQuerySide() {
        return CodedModule.module();
    }
}
