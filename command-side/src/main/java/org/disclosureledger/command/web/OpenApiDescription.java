package org.disclosureledger.command.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Heading and security schemes of the OpenAPI document. */
@Configuration(proxyBeanMethods = false)
class OpenApiDescription {

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info().title("依申请公开台账：办理端 (command side)").version("1").description("""
                        登记、办理、更正政府信息公开申请及其复议诉讼；查询在另一端口。
                        错误一律为 RFC 9457 problem details：400 附 field，409 附 version 与 since，422 附 basis（条款或 policy:名称）。
                        请求头 Idempotency-Key（1–200 个可见 ASCII 字符）使重复提交的命令在 24 小时内只生效一次；
                        同一个键用于不同内容时答复 422。"""))
                .components(new Components()
                        .addSecuritySchemes("basic",
                                new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("basic"))
                        .addSecuritySchemes("bearer",
                                new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer")))
                .addSecurityItem(new SecurityRequirement().addList("basic"))
                .addSecurityItem(new SecurityRequirement().addList("bearer"));
    }
}
