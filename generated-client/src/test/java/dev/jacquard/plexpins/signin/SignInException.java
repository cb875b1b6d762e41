package dev.jacquard.plexpins.signin;

/** Signing in came to nothing, though every call succeeded. */
final class SignInException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SignInException(String message) {
        super(message);
    }
}
