package org.mile4j.rolie.client;

/** What a status means to the caller (RFC 9110, Section 15); an unknown one is the first of its class. */
final class Meaning {

    private Meaning() {}

    static String of(int status) {
        return switch (status) {
            case 304 -> "nothing has changed, although no condition was sent";
            case 401 -> "the server wants to know who asks, or does not accept the credentials";
            case 403 -> "the server does not allow this";
            case 404 -> "there is nothing at this address";
            case 405 -> "this cannot be done with what is at this address";
            case 406 -> "the server has no form of it that this client reads";
            case 409 -> "this contradicts what is there already";
            case 410 -> "what was at this address is gone";
            case 412 -> "it was changed by somebody else; fetch it again before changing it";
            case 413 -> "the server does not take so much";
            case 415 -> "the collection does not take this media type";
            case 422 -> "the server does not accept what was sent";
            case 428 -> "the server wants a condition: fetch it and send its entity tag";
            case 429 -> "there were too many requests; try again later";
            case 431 -> "the header of the request is too large";
            case 451 -> "this may not be given out for legal reasons";
            case 503 -> "the server cannot answer at the moment; try again later";
            default -> ofClass(status);
        };
    }

    private static String ofClass(int status) {
        return switch (status / 100) {
            case 1 -> "the server never came to an answer";
            case 2 -> "the server did it, but without what was asked for";
            case 3 -> "it is somewhere else, and the server does not say where in a way that can be followed";
            case 4 -> "the server does not accept the request";
            case 5 -> "the server failed";
            default -> "this is no status of HTTP";
        };
    }
}
