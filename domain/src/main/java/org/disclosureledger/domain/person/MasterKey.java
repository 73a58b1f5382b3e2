package org.disclosureledger.domain.person;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;

import javax.crypto.Cipher;

/** Wraps the data keys of all cases; it comes from the environment and is never stored beside them. */
public final class MasterKey {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE_BYTES = 12;

    private final byte[] key;

    private MasterKey(byte[] key) {
        this.key = key;
    }

    /**
     * @param base64 of 32 bytes
     * @throws IllegalArgumentException when it is not that
     */
    public static MasterKey of(String base64) {
        byte[] key = Base64.getDecoder().decode(base64.strip());
        if (key.length != 32) {
            throw new IllegalArgumentException("主密钥应为 32 字节的 Base64");
        }
        return new MasterKey(key);
    }

    /** A new random master key, Base64. */
    public static String generate() {
        byte[] key = new byte[32];
        RANDOM.nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }

    /** nonce and ciphertext of the data key, bound to its case. */
    public byte[] wrap(DataKey dataKey) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        byte[] wrapped = DataKey.crypt(Cipher.ENCRYPT_MODE, key, nonce, dataKey.keyId().toString(), dataKey.bytes());
        byte[] both = Arrays.copyOf(nonce, NONCE_BYTES + wrapped.length);
        System.arraycopy(wrapped, 0, both, NONCE_BYTES, wrapped.length);
        return both;
    }

    /** @throws IllegalArgumentException when another master key wrapped it */
    public DataKey unwrap(UUID keyId, byte[] wrapped) {
        byte[] nonce = Arrays.copyOf(wrapped, NONCE_BYTES);
        byte[] body = Arrays.copyOfRange(wrapped, NONCE_BYTES, wrapped.length);
        return new DataKey(keyId, DataKey.crypt(Cipher.DECRYPT_MODE, key, nonce, keyId.toString(), body));
    }
}
