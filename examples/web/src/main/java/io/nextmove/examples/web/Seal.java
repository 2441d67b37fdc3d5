package io.nextmove.examples.web;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.springframework.stereotype.Component;

/**
 * Closes a text so that only this process can read it, and only for a while. The key is made at the start and never leaves
 * the process; the length of what is sealed tells little of the text.
 */
@Component
final class Seal {
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int KEY_BITS = 256;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int BLOCK = 512;
    private static final int LONGEST = 1 << 15;

    private final SecretKey key;
    private final SecureRandom random = new SecureRandom();
    private final Clock clock;
    private final PageProperties properties;

    Seal(Clock clock, PageProperties properties) throws GeneralSecurityException {
        this.clock = clock;
        this.properties = properties;
        KeyGenerator keys = KeyGenerator.getInstance("AES");
        keys.init(KEY_BITS);
        this.key = keys.generateKey();
    }

    /** The text, sealed. */
    String close(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int length = Long.BYTES + Integer.BYTES + bytes.length;
        byte[] plain = ByteBuffer.allocate((length + BLOCK - 1) / BLOCK * BLOCK)
                .putLong(clock.instant().getEpochSecond())
                .putInt(bytes.length)
                .put(bytes)
                .array();
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            byte[] closed = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(plain);
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(ByteBuffer.allocate(NONCE + closed.length)
                            .put(nonce)
                            .put(closed)
                            .array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no " + CIPHER, e);
        }
    }

    /** The text; empty if it was not sealed here, was changed, or is too old. */
    Optional<String> open(String sealed) {
        if (sealed.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(sealed);
            if (bytes.length < NONCE + TAG_BITS / Byte.SIZE) {
                return Optional.empty();
            }
            byte[] nonce = Arrays.copyOf(bytes, NONCE);
            ByteBuffer plain =
                    ByteBuffer.wrap(cipher(Cipher.DECRYPT_MODE, nonce).doFinal(bytes, NONCE, bytes.length - NONCE));
            Instant closed = Instant.ofEpochSecond(plain.getLong());
            byte[] text = new byte[plain.getInt()];
            plain.get(text);
            return clock.instant().isAfter(closed.plus(properties.expiresAfter()))
                    ? Optional.empty()
                    : Optional.of(new String(text, StandardCharsets.UTF_8));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }
}
