package org.disclosureledger.query.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JacksonModule;

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

    /** Codes instead of Java's names of constants. */
    @Bean
    JacksonModule codesOfTheQuerySide() {
        return CodedModule.module();
    }
}
