package org.disclosureledger.domain.person;

import java.util.UUID;

/**
 * Personal data (姓名、证件号码、联系方式、住址) as it stands in events: encrypted by AES-256-GCM with the data key of its case.
 * Without the key it says nothing, in the store, on the topic and in backups alike.
 *
 * @param keyId the case whose data key seals it
 * @param nonce 12 bytes, Base64
 * @param ciphertext with its 16-byte tag, Base64
 */
public record Sealed(UUID keyId, String nonce, String ciphertext) {}
