package org.mile4j.model.internal.iodef.rules;

import java.util.List;
import java.util.Optional;
import org.mile4j.model.internal.formats.DomainName;
import org.mile4j.model.internal.formats.ServiceNameText;
import org.mile4j.model.internal.rules.Binding;
import org.mile4j.model.internal.rules.Check;
import org.mile4j.model.internal.rules.CheckContext;
import org.mile4j.model.internal.rules.Content;
import org.mile4j.model.internal.rules.Integers;
import org.mile4j.model.internal.rules.Quote;
import org.mile4j.model.iodef.Address;
import org.mile4j.model.iodef.AddressCategory;
import org.mile4j.model.iodef.ApplicationHeader;
import org.mile4j.model.iodef.DomainContacts;
import org.mile4j.model.iodef.DomainData;
import org.mile4j.model.iodef.Dtype;
import org.mile4j.model.iodef.EmailData;
import org.mile4j.model.iodef.ExtensionType;
import org.mile4j.model.iodef.Nameservers;
import org.mile4j.model.iodef.Service;
import org.mile4j.model.iodef.ServiceName;

/** RFC 7970, Sections 3.19 to 3.21: domains, services and header fields. */
enum ServiceRules implements Check<Object> {
    DOMAIN_NAME,
    SERVER_NAME,
    CONTACT_DOMAIN,
    NAMESERVER_ADDRESS,
    SERVICE_EMPTY,
    IP_PROTOCOL,
    PORT_RANGE,
    PROTOCOL_RANGE,
    SERVICE_NAME_EMPTY,
    IANA_SERVICE,
    HEADER_FIELD,
    EMAIL_HEADER_FIELD;

    private static final int GREATEST_PORT = 65_535;
    private static final int GREATEST_PROTOCOL = 255;

    static void bind(Binding binding) {
        binding.bind("RFC7970-3.19-domain-name", DomainData.class, DOMAIN_NAME);
        binding.bind("RFC7970-3.19-domain-name", Nameservers.class, SERVER_NAME);
        binding.bind("RFC7970-3.19-domain-name", DomainContacts.class, CONTACT_DOMAIN);
        binding.bind("RFC7970-3.19.1-nameserver-address", Nameservers.class, NAMESERVER_ADDRESS);
        binding.bind("RFC7970-3.20-service-empty", Service.class, SERVICE_EMPTY);
        binding.bind("RFC7970-3.20-ip-protocol", Service.class, IP_PROTOCOL);
        binding.bind("RFC7970-3.20-port-range", Service.class, PORT_RANGE);
        binding.bind("RFC7970-3.20-protocol-range", Service.class, PROTOCOL_RANGE);
        binding.bind("RFC7970-3.20.1-service-name-empty", ServiceName.class, SERVICE_NAME_EMPTY);
        binding.bind("RFC7970-3.20.1-iana-service", ServiceName.class, IANA_SERVICE);
        binding.bind("RFC7970-3.20.2-header-field", ApplicationHeader.class, HEADER_FIELD);
        binding.bind("RFC7970-3.21-email-header-field", EmailData.class, EMAIL_HEADER_FIELD);
    }

    @Override
    public void check(Object value, CheckContext context) {
        switch (this) {
            case DOMAIN_NAME -> domainName(((DomainData) value).name(), "Name", context);
            case SERVER_NAME -> domainName(((Nameservers) value).server(), "Server", context);
            case CONTACT_DOMAIN ->
                domainName(((DomainContacts) value).sameDomainContact(), "SameDomainContact", context);
            case NAMESERVER_ADDRESS -> nameserver((Nameservers) value, context);
            case SERVICE_EMPTY -> empty((Service) value, context);
            case IP_PROTOCOL -> protocol((Service) value, context);
            case PORT_RANGE -> Integers.range(((Service) value).port(), GREATEST_PORT, "Port", "/Port[1]", context);
            case PROTOCOL_RANGE ->
                Integers.range(
                        ((Service) value).ipProtocol(), GREATEST_PROTOCOL, "ip-protocol", "/@ip-protocol", context);
            case SERVICE_NAME_EMPTY -> serviceName((ServiceName) value, context);
            case IANA_SERVICE -> ianaService((ServiceName) value, context);
            case HEADER_FIELD ->
                fields(((ApplicationHeader) value).applicationHeaderFields(), "ApplicationHeaderField", false, context);
            case EMAIL_HEADER_FIELD ->
                fields(((EmailData) value).emailHeaderFields(), "EmailHeaderField", true, context);
        }
    }

    private static void domainName(Optional<String> name, String element, CheckContext context) {
        if (name.isPresent() && !DomainName.isName(name.get().strip())) {
            context.report(
                    "/" + element + "[1]",
                    element + " should be a domain name such as www.example.com, not " + Quote.of(name.get()) + ".");
        }
    }

    private static void nameserver(Nameservers nameservers, CheckContext context) {
        List<Address> addresses = nameservers.addresses();
        for (int i = 0; i < addresses.size(); i++) {
            AddressCategory category = AddressRules.category(addresses.get(i));
            if (category != AddressCategory.IPV4_ADDR && category != AddressCategory.IPV6_ADDR) {
                context.report(
                        "/Address[" + (i + 1) + "]/@category",
                        "the category of a nameserver's address must be \"ipv4-addr\" or \"ipv6-addr\", not "
                                + Quote.of(category.toString()) + ".");
            }
        }
    }

    private static void empty(Service service, CheckContext context) {
        if (service.serviceName().isEmpty()
                && !hasNumbers(service)
                && service.applicationHeader().isEmpty()
                && service.emailData().isEmpty()
                && service.application().isEmpty()) {
            context.report("Service must have a child, but has none.");
        }
    }

    private static boolean hasNumbers(Service service) {
        return service.port().isPresent()
                || service.portlist().isPresent()
                || service.protoCode().isPresent()
                || service.protoType().isPresent()
                || service.protoField().isPresent();
    }

    private static void protocol(Service service, CheckContext context) {
        if (service.ipProtocol().isEmpty() && hasNumbers(service)) {
            context.report(
                    "Service has ports or header fields of a protocol, so the attribute ip-protocol must be set.");
        }
    }

    private static void serviceName(ServiceName name, CheckContext context) {
        if (name.ianaService().isEmpty()
                && name.urls().isEmpty()
                && name.descriptions().isEmpty()) {
            context.report("ServiceName must have an IANAService, a URL or a Description, but has none.");
        }
    }

    private static void ianaService(ServiceName name, CheckContext context) {
        if (name.ianaService().isPresent()
                && !ServiceNameText.isValid(name.ianaService().get().strip())) {
            context.report(
                    "/IANAService[1]",
                    "IANAService should be a service name of IANA's registry such as https, not "
                            + Quote.of(name.ianaService().get()) + ".");
        }
    }

    private static void fields(List<ExtensionType> fields, String element, boolean email, CheckContext context) {
        for (int i = 0; i < fields.size(); i++) {
            ExtensionType field = fields.get(i);
            String below = "/" + element + "[" + (i + 1) + "]";
            if (field.name().orElse("").isBlank()) {
                context.report(below, element + " must have the name of the header field in its attribute name.");
            }
            if (Content.isEmpty(field.content())) {
                context.report(below, element + " must hold the value of the header field, but is empty.");
            }
            if (email && field.dtype().isPresent() && field.dtype().get() != Dtype.STRING) {
                context.report(
                        below + "/@dtype",
                        "dtype of EmailHeaderField must be \"string\", not "
                                + Quote.of(field.dtype().get().toString()) + ".");
            }
        }
    }
}
