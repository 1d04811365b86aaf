package org.mile4j.model.internal.iodef.rules;

import org.mile4j.model.internal.rules.Binding;
import org.mile4j.model.internal.rules.Check;
import org.mile4j.model.internal.rules.CheckContext;
import org.mile4j.model.iodef.Address;
import org.mile4j.model.iodef.AddressCategory;
import org.mile4j.model.iodef.IodefSystem;
import org.mile4j.model.iodef.Node;
import org.mile4j.model.iodef.NodeName;

/** RFC 7970, Sections 3.17 and 3.18: systems and nodes. */
enum AddressRules implements Check<Object> {
    INTERFACE_OF_NETWORK,
    NODE_EMPTY;

    static void bind(Binding binding) {
        binding.bind("RFC7970-3.17-interface-of-network", IodefSystem.class, INTERFACE_OF_NETWORK);
        binding.bind("RFC7970-3.18-node-empty", Node.class, NODE_EMPTY);
    }

    @Override
    public void check(Object value, CheckContext context) {
        switch (this) {
            case INTERFACE_OF_NETWORK -> interfaceOfNetwork((IodefSystem) value, context);
            case NODE_EMPTY -> node((Node) value, context);
        }
    }

    /** The category, the default included. */
    static AddressCategory category(Address address) {
        return address.category().orElse(AddressCategory.IPV6_ADDR);
    }

    private static boolean isNetwork(AddressCategory category) {
        return category == AddressCategory.IPV4_NET
                || category == AddressCategory.IPV4_NET_MASK
                || category == AddressCategory.IPV4_NET_MASKED
                || category == AddressCategory.IPV6_NET
                || category == AddressCategory.IPV6_NET_MASKED;
    }

    private static void interfaceOfNetwork(IodefSystem system, CheckContext context) {
        if (system.interfaceName().isEmpty() || system.node().isEmpty()) {
            return;
        }
        boolean network = false;
        for (NodeName name : system.node().get().names()) {
            if (!(name instanceof Address address) || !isNetwork(category(address))) {
                return;
            }
            network = true;
        }
        if (network) {
            context.report(
                    "/@interface", "the attribute interface has no meaning here: the Node of the System is a network.");
        }
    }

    private static void node(Node node, CheckContext context) {
        if (node.names().isEmpty()) {
            context.report("Node must have a DomainData or an Address, but has neither.");
        }
    }
}
