package org.disclosureledger.servers;

/** An embedded server could not be started; the message is one sentence for the operator, in Chinese and English. */
public final class ServerStartException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ServerStartException(String message) {
        super(message);
    }

    ServerStartException(String message, Throwable cause) {
        super(message, cause);
    }
}
