package org.disclosureledger.domain.person;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;

import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** The key of one case's personal data: AES-256-GCM, bound to the case by additional data. */
public final class DataKey {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final UUID keyId;
    private final byte[] key;

    DataKey(UUID keyId, byte[] key) {
        this.keyId = keyId;
        this.key = key;
    }

    /** A fresh random key for a case. */
    public static DataKey fresh(UUID keyId) {
        byte[] key = new byte[32];
        RANDOM.nextBytes(key);
        return new DataKey(keyId, key);
    }

    public UUID keyId() {
        return keyId;
    }

    public Sealed seal(byte[] clear) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, clear);
        return new Sealed(keyId, Base64.getEncoder().encodeToString(nonce), Base64.getEncoder().encodeToString(sealed));
    }

    /** @throws IllegalArgumentException when it was not sealed by this key, or was changed since */
    public byte[] open(Sealed sealed) {
        return run(Cipher.DECRYPT_MODE, Base64.getDecoder().decode(sealed.nonce()),
                Base64.getDecoder().decode(sealed.ciphertext()));
    }

    private byte[] run(int mode, byte[] nonce, byte[] input) {
        return crypt(mode, key, nonce, keyId.toString(), input);
    }

    byte[] bytes() {
        return key.clone();
    }

    static byte[] crypt(int mode, byte[] key, byte[] nonce, String boundTo, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(boundTo.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("密文与密钥不符", e);
        }
    }
}
