package org.disclosureledger.domain.person;

import org.jspecify.annotations.Nullable;

/**
 * The clear form of what is {@link Sealed}: an applicant, an appellant, or a consulted third party. It never enters an
 * event, a log or an error message.
 *
 * @param name 姓名或名称
 * @param documentNumber 证件号码
 * @param phone 联系方式
 * @param address 住址或通信地址
 */
public record Person(String name, @Nullable String documentNumber, @Nullable String phone, @Nullable String address) {

    @Override
    public String toString() {
        return "Person[…]";
    }
}
