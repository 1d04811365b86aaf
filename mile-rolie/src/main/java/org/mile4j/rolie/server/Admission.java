package org.mile4j.rolie.server;

import java.util.List;

/** Decides who may use which collection (RFC 8322, Sections 5.3 and 5.4). */
final class Admission {

    private final List<ServedWorkspace> workspaces;
    private final List<Authenticator> authenticators;

    /** A collection that somebody may use, and its workspace. */
    record Place(ServedWorkspace workspace, ServedCollection collection) {

        boolean isWritableBy(Identity who) {
            return workspace.access().mayWrite(who);
        }
    }

    Admission(List<ServedWorkspace> workspaces, List<Authenticator> authenticators) {
        this.workspaces = workspaces;
        this.authenticators = authenticators;
    }

    /** The collection of a name, for somebody who may use it; for others the same answer whether or not it is there. */
    Place place(RequestFacts request, String name, boolean write) {
        for (ServedWorkspace workspace : workspaces) {
            for (ServedCollection collection : workspace.collections()) {
                if (collection.name().equals(name)) {
                    Access access = workspace.access();
                    boolean may = write ? access.mayWrite(request.who()) : access.mayRead(request.who());
                    if (may) {
                        return new Place(workspace, collection);
                    }
                    if (access.hidden() && !access.mayRead(request.who())) {
                        throw Site.missing();
                    }
                    throw refusal(request, access);
                }
            }
        }
        throw Site.missing();
    }

    private Answer refusal(RequestFacts request, Access access) {
        if (request.who().isKnown()) {
            return Answer.failure(
                    403,
                    access.certificate() && !request.who().byCertificate()
                            ? "This needs a client certificate."
                            : "You may not do this.");
        }
        if (authenticators.isEmpty()) {
            return Answer.failure(403, "This needs a client certificate.");
        }
        Answer answer = Answer.failure(401, "Say who you are.");
        return answer.with(
                "WWW-Authenticate",
                String.join(
                        ", ",
                        authenticators.stream().map(Authenticator::challenge).toList()));
    }
}
