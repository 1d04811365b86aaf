package org.mile4j.rolie.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mile4j.rolie.atom.AtomNode;
import org.mile4j.rolie.atom.Collection;
import org.mile4j.rolie.atom.ServiceDocument;
import org.mile4j.rolie.atom.SimpleElement;
import org.mile4j.rolie.atom.TextConstruct;
import org.mile4j.rolie.atom.Workspace;

/** The service document, with what the asking one may see (RFC 8322, Section 5.1). */
final class ServiceResource {

    private final List<ServedWorkspace> workspaces;

    ServiceResource(List<ServedWorkspace> workspaces) {
        this.workspaces = workspaces;
    }

    ServiceDocument document(RequestFacts request) {
        List<Workspace> shown = new ArrayList<>();
        for (ServedWorkspace workspace : workspaces) {
            if (!workspace.access().mayRead(request.who())) {
                continue;
            }
            List<AtomNode> children = new ArrayList<>();
            children.add(TextConstruct.of(TextConstruct.Name.TITLE, workspace.title()));
            for (ServedCollection collection : workspace.collections()) {
                children.add(described(request, collection, workspace.access().mayWrite(request.who())));
            }
            shown.add(new Workspace(children, List.of()));
        }
        if (shown.isEmpty()) {
            // A service document has a workspace, also for somebody who may see nothing.
            shown.add(new Workspace(List.of(TextConstruct.of(TextConstruct.Name.TITLE, "Nothing to see")), List.of()));
        }
        return new ServiceDocument(List.copyOf(shown), List.of());
    }

    private static Collection described(RequestFacts request, ServedCollection collection, boolean writer) {
        List<AtomNode> parts = new ArrayList<>();
        parts.add(TextConstruct.of(TextConstruct.Name.TITLE, collection.title()));
        if (writer) {
            collection.accepts().forEach(range -> parts.add(new SimpleElement(SimpleElement.Name.ACCEPT, range)));
        } else {
            parts.add(new SimpleElement(SimpleElement.Name.ACCEPT, ""));
        }
        parts.add(collection.list());
        return new Collection(Optional.of(request.address(collection)), parts, List.of());
    }
}
