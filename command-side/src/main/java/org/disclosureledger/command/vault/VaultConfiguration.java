package org.disclosureledger.command.vault;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import org.disclosureledger.command.InvalidSetting;
import org.disclosureledger.domain.person.MasterKey;

/** The master key comes from the environment; without it nothing that was sealed can ever be opened. */
@Configuration(proxyBeanMethods = false)
class VaultConfiguration {

    @Bean
    MasterKey masterKey(@Value("${disclosure.master-key:}") String base64) {
        if (base64.isBlank()) {
            throw new InvalidSetting(
                    "缺少主密钥：请设置 disclosure.master-key（环境变量 DISCLOSURE_MASTER_KEY），内容为 32 字节随机数的 Base64");
        }
        try {
            return MasterKey.of(base64);
        } catch (IllegalArgumentException e) {
            throw new InvalidSetting("主密钥无效：disclosure.master-key 应为 32 字节的 Base64");
        }
    }
}
