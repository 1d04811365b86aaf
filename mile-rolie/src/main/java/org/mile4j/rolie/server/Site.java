package org.mile4j.rolie.server;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.mile4j.rolie.store.RolieStore;

/** What the server says to each request: the addresses of RFC 8322 and RFC 5023, apart from the HTTP connection. */
final class Site {

    private final Admission admission;
    private final ServiceResource service;
    private final FeedResource feeds;
    private final ArchiveResource archives;
    private final SearchResource searches;
    private final MemberResource members;
    private final Optional<URI> rid;

    Site(
            List<ServedWorkspace> workspaces,
            RolieStore store,
            Members members,
            List<Authenticator> authenticators,
            Optional<URI> rid) {
        this.admission = new Admission(workspaces, authenticators);
        this.service = new ServiceResource(workspaces);
        this.feeds = new FeedResource(store);
        this.archives = new ArchiveResource(store);
        this.searches = new SearchResource(store);
        this.members = new MemberResource(store, members);
        this.rid = rid;
    }

    Answer answer(RequestFacts request) {
        List<String> path = request.path();
        if (path.isEmpty()) {
            return root(request);
        }
        if (!path.get(0).equals("rolie") || path.size() == 1 || path.size() > 4) {
            throw missing();
        }
        if (path.size() == 2 && path.get(1).equals("service")) {
            Negotiation.allow(request, "GET, HEAD");
            return Negotiation.document(request, service.document(request), "service");
        }
        if (path.size() == 3 && path.get(1).equals("categories")) {
            Admission.Place place = admission.place(request, path.get(2), false);
            Negotiation.allow(request, "GET, HEAD");
            return Negotiation.document(request, place.collection().list(), "categories");
        }
        Admission.Place place = admission.place(
                request, path.get(1), !request.isRead() && !request.method().equals("OPTIONS"));
        if (path.size() == 2) {
            return collection(request, place);
        }
        if (path.size() == 3) {
            return members.member(request, place, path.get(2));
        }
        if (!path.get(3).equals("content")) {
            throw missing();
        }
        return members.content(request, place, path.get(2));
    }

    static Answer missing() {
        return Answer.failure(404, "There is nothing at this address.");
    }

    /** The address that RID uses as well (RFC 8322, Section 5.5). */
    private Answer root(RequestFacts request) {
        if (rid.isEmpty()) {
            throw missing();
        }
        Negotiation.allow(request, "POST");
        return Answer.empty(307).with("Location", rid.get().toString());
    }

    private Answer collection(RequestFacts request, Admission.Place place) {
        Negotiation.allow(request, place.isWritableBy(request.who()) ? "GET, HEAD, POST" : "GET, HEAD");
        if (request.method().equals("POST")) {
            return members.create(request, place);
        }
        if (SearchResource.isMeantBy(request)) {
            return searches.search(request, place.collection());
        }
        return request.query().containsKey("archive")
                ? archives.archive(request, place.collection())
                : feeds.page(request, place.collection());
    }
}
