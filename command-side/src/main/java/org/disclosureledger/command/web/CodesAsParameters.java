package org.disclosureledger.command.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import org.disclosureledger.domain.Coded;

/** Endpoints may take codes ({@link Coded}) as query parameters. */
@Configuration(proxyBeanMethods = false)
class CodesAsParameters implements WebMvcConfigurer {

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverterFactory(new CodedParameters());
    }

    /** Also by label, as in JSON. */
    private static final class CodedParameters implements ConverterFactory<String, Coded> {

        @Override
        public <T extends Coded> Converter<String, T> getConverter(Class<T> type) {
            return text -> {
                for (T constant : type.getEnumConstants()) {
                    if (constant.code().equals(text) || constant.label().equals(text)) {
                        return constant;
                    }
                }
                throw new IllegalArgumentException();
            };
        }
    }
}
