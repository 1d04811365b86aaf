package org.mile4j.rolie.server;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A request, apart from how it came. */
record RequestFacts(
        String method,
        List<String> path,
        Map<String, List<String>> query,
        Map<String, String> headers,
        RequestBody content,
        Identity who,
        String base) {

    /** The body, which is read now if it was not. */
    byte[] body() {
        return content.read();
    }

    Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    Optional<String> parameter(String name) {
        return query.getOrDefault(name, List.of()).stream().findFirst();
    }

    /** The address of a collection, as the client sees this server. */
    String address(ServedCollection collection) {
        return base + "/rolie/" + collection.name();
    }

    /** The address of the service document, as the client sees this server. */
    String serviceAddress() {
        return base + "/rolie/service";
    }

    boolean isRead() {
        return method.equals("GET") || method.equals("HEAD");
    }
}
