package org.mile4j.rid.compose;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.RuleViolationException;
import org.mile4j.model.data.XmlElement;
import org.mile4j.model.iodef1.Address;
import org.mile4j.model.iodef1.AddressCategory;
import org.mile4j.model.iodef1.IncidentID;
import org.mile4j.model.iodef1.Node;
import org.mile4j.model.iodef1.Restriction;
import org.mile4j.rid.message.MsgDestination;
import org.mile4j.rid.message.MsgType;
import org.mile4j.rid.message.PolicyRegion;
import org.mile4j.rid.message.Region;
import org.mile4j.rid.message.RidDocument;
import org.mile4j.rid.message.RidPolicy;
import org.mile4j.rid.message.Traffic;
import org.mile4j.rid.message.TrafficType;
import org.mile4j.rid.payload.Payload;
import org.mile4j.rid.xml.RidXml;

/**
 * What the makers of all message types have in common.
 *
 * <p>{@link #build()} checks the message by all rules, so that a wrong one is not made.
 *
 * @param <S> the maker itself
 * @since 0.1
 */
public abstract class MessageSteps<S extends MessageSteps<S>> {

    private final MsgType type;
    private MsgDestination destination = MsgDestination.RID_SYSTEM;
    private String language = "en";
    private Optional<IncidentID> incidentId = Optional.empty();
    private Optional<Node> node = Optional.empty();
    private Optional<Payload> payload = Optional.empty();
    private Optional<Restriction> restriction = Optional.empty();
    private final List<Region> regions = new ArrayList<>();
    private final List<Traffic> traffic = new ArrayList<>();

    MessageSteps(MsgType type) {
        this.type = type;
    }

    abstract S self();

    final S payload(Payload document) {
        payload = Optional.of(document);
        incidentId = incidentId.or(() -> firstIncident(document));
        return self();
    }

    /**
     * The number of the first incident in a document.
     *
     * @param document the document
     * @return the number, or nothing if there is no incident in it
     */
    public static Optional<IncidentID> firstIncident(Payload document) {
        return incidents(document).stream().findFirst();
    }

    /**
     * The numbers of the incidents in a document.
     *
     * @param document the document
     * @return the numbers in their order
     */
    public static List<IncidentID> incidents(Payload document) {
        return document.element().elements().stream()
                .filter(e -> e.localName().equals("Incident"))
                .flatMap(e -> e.elements().stream())
                .filter(e -> e.localName().equals("IncidentID"))
                .map(MessageSteps::incidentId)
                .toList();
    }

    private static IncidentID incidentId(XmlElement element) {
        return IncidentID.builder()
                .name(element.attribute("name"))
                .instance(element.attribute("instance"))
                .id(element.text().strip())
                .build();
    }

    final S towards(InetAddress source) {
        destination = MsgDestination.SOURCE_OF_INCIDENT;
        node = Optional.of(node(source));
        return self();
    }

    /** Takes over what an answer shares with the message it answers. */
    final S answering(RidDocument request) {
        RidPolicy policy = request.policy()
                .orElseThrow(() -> new IllegalArgumentException(
                        "a message without RIDPolicy cannot be answered; read it with RidXml and check it first"));
        incidentId = policy.incidentId();
        policy.policyRegions().forEach(r -> r.region().ifPresent(regions::add));
        policy.trafficTypes().forEach(t -> t.type().ifPresent(traffic::add));
        request.lang().ifPresent(this::language);
        return self();
    }

    /**
     * The RID system that is to receive the message, by its address: RFC 6545, Section 5.1.
     *
     * @param system the address of the system
     * @return this
     */
    public S to(InetAddress system) {
        destination = MsgDestination.RID_SYSTEM;
        node = Optional.of(node(system));
        return self();
    }

    /**
     * The number of the incident that the message is about; taken from the document where there is one.
     *
     * @param id the number
     * @return this
     */
    public S about(IncidentID id) {
        incidentId = Optional.of(id);
        return self();
    }

    /**
     * What kind of information the message is about; at least one, best only one.
     *
     * @param kind the kind
     * @return this
     */
    public S traffic(Traffic kind) {
        traffic.add(Objects.requireNonNull(kind, "kind"));
        return self();
    }

    /**
     * How far the information may be shared; between the two peers if not given.
     *
     * @param region the region
     * @return this
     */
    public S region(Region region) {
        regions.add(Objects.requireNonNull(region, "region"));
        return self();
    }

    /**
     * With whom the whole document may be shared. A RID system encrypts what is private or need-to-know.
     *
     * @param value the restriction
     * @return this
     */
    public S restriction(Restriction value) {
        restriction = Optional.of(value);
        return self();
    }

    /**
     * The language of the message's own text; English if not given.
     *
     * @param tag a tag of RFC 5646
     * @return this
     */
    public S language(String tag) {
        language = Objects.requireNonNull(tag, "tag");
        return self();
    }

    /** Adds the classes that only this type has. */
    RidDocument.Builder complete(RidDocument.Builder message) {
        return message;
    }

    /**
     * The message, checked.
     *
     * @return the message
     * @throws RuleViolationException if it breaks a rule, for instance because no address, no kind of traffic or no
     *     incident was given
     */
    public RidDocument build() {
        RidPolicy.Builder policy = RidPolicy.builder()
                .msgType(type)
                .msgDestination(destination)
                .restriction(restriction)
                .node(node)
                .incidentId(incidentId)
                .reportSchema(payload.map(Payload::toReportSchema));
        for (Region region : regions.isEmpty() ? List.of(Region.PEER_TO_PEER) : regions) {
            policy.addPolicyRegion(PolicyRegion.builder().region(region).build());
        }
        for (Traffic kind : traffic) {
            policy.addTrafficType(TrafficType.builder().type(kind).build());
        }
        RidDocument message = complete(RidDocument.builder().lang(language).policy(policy.build()))
                .build();
        RidXml.defaults().validate(message).orThrow();
        return message;
    }

    static Node node(InetAddress address) {
        AddressCategory category =
                address instanceof Inet6Address ? AddressCategory.IPV6_ADDR : AddressCategory.IPV4_ADDR;
        String text = address.getHostAddress().replaceFirst("%.*", "");
        return Node.builder()
                .addAddress(Address.builder().category(category).value(text).build())
                .build();
    }
}
