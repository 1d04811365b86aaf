package org.mile4j.model.internal.iodef.rules;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.mile4j.model.data.OpenEnumeration;
import org.mile4j.model.data.XmlAttribute;
import org.mile4j.model.data.XmlElement;
import org.mile4j.model.data.XmlNode;
import org.mile4j.model.internal.iodef.IodefExtensionPairs;
import org.mile4j.model.internal.rules.Binding;
import org.mile4j.model.internal.rules.Check;
import org.mile4j.model.internal.rules.CheckContext;
import org.mile4j.model.internal.rules.DocumentMemory;
import org.mile4j.model.internal.rules.Quote;
import org.mile4j.model.iodef.DigestMethod;
import org.mile4j.model.iodef.Dtype;
import org.mile4j.model.iodef.ExtensionType;
import org.mile4j.model.iodef.IodefDocument;

/** RFC 8274, Section 4.2; RFC 7970, Sections 3.26.1, 5.2 and 5.3: extensions, and the names of algorithms. */
final class ExtensionGuidance {

    private static final String REGISTERED = "urn:ietf:params:xml:ns:";

    /** The algorithms for digests that XML Signature, XML Encryption and RFC 9231 define. */
    private static final Set<String> DIGESTS = Set.of(
            "http://www.w3.org/2000/09/xmldsig#sha1",
            "http://www.w3.org/2001/04/xmldsig-more#md5",
            "http://www.w3.org/2001/04/xmldsig-more#sha224",
            "http://www.w3.org/2001/04/xmldsig-more#sha384",
            "http://www.w3.org/2001/04/xmlenc#sha256",
            "http://www.w3.org/2001/04/xmlenc#sha384",
            "http://www.w3.org/2001/04/xmlenc#sha512",
            "http://www.w3.org/2001/04/xmlenc#ripemd160",
            "http://www.w3.org/2007/05/xmldsig-more#sha3-224",
            "http://www.w3.org/2007/05/xmldsig-more#sha3-256",
            "http://www.w3.org/2007/05/xmldsig-more#sha3-384",
            "http://www.w3.org/2007/05/xmldsig-more#sha3-512",
            "http://www.w3.org/2007/05/xmldsig-more#whirlpool");

    /** How the paths of additional data end in XML and in JSON. */
    private static final Pattern ADDITIONAL_DATA = Pattern.compile("/AdditionalData(\\[\\d+]|/\\d+)$");

    /** Words of a name that are joined by a character instead of a capital letter. */
    private static final Pattern JOINED = Pattern.compile("[-_.]\\p{Ll}");

    /** Where a document first has a private value. */
    private static final class Seen implements DocumentMemory.Part<Seen> {
        private boolean extended;

        @Override
        public boolean add(Seen later) {
            extended |= later.extended;
            return true;
        }
    }

    private ExtensionGuidance() {}

    static void bind(Binding binding) {
        binding.bind("RFC8274-4.2-private-extension", ExtensionType.class, ExtensionGuidance::registered);
        binding.bind("RFC7970-3.26.1-digest-algorithm", DigestMethod.class, ExtensionGuidance::algorithm);
        binding.bind("RFC7970-5.2-extension-prefix", ExtensionType.class, ExtensionGuidance::prefix);
        binding.bind("RFC7970-5.2-extension-names", ExtensionType.class, ExtensionGuidance::names);
        binding.bind("RFC6684-3-meaning", ExtensionType.class, ExtensionGuidance::meaning);
        String owner = "RFC7970-5.3-extension-owner";
        IodefExtensionPairs.bind(
                new IodefExtensionPairs.Binding() {
                    @Override
                    public <T> void bind(Class<T> type, Check<T> check) {
                        binding.bind(owner, type, check);
                    }
                },
                ExtensionGuidance::extended);
        binding.bind(owner, IodefDocument.class, ExtensionGuidance::owner);
    }

    private static void registered(ExtensionType extension, CheckContext context) {
        XmlElement element = element(extension);
        if (element != null && !element.namespace().startsWith(REGISTERED)) {
            context.report(
                    "/" + element.localName(),
                    "the namespace " + Quote.of(element.namespace())
                            + " is none that IANA has registered; few recipients understand it.");
        }
    }

    private static void algorithm(DigestMethod method, CheckContext context) {
        if (method.algorithm().isPresent()
                && !DIGESTS.contains(method.algorithm().get().strip())) {
            context.report(
                    "/@Algorithm",
                    "Algorithm should be a URI that a specification defines, but "
                            + Quote.of(method.algorithm().get()) + " is not known.");
        }
    }

    /** RecordItem and the other extensions tell by the class they stand in what they are. */
    private static void meaning(ExtensionType extension, CheckContext context) {
        if (extension.dtype().orElse(null) != Dtype.XML
                && extension.name().orElse("").isBlank()
                && extension.meaning().orElse("").isBlank()
                && extension.formatid().orElse("").isBlank()
                && ADDITIONAL_DATA.matcher(context.here().path()).find()) {
            context.report("AdditionalData should tell by name, meaning or formatid what it is, but does not.");
        }
    }

    private static void prefix(ExtensionType extension, CheckContext context) {
        XmlElement element = element(extension);
        if (element != null && !element.prefix().startsWith("iodef-")) {
            context.report(
                    "/" + element.localName(),
                    "the prefix of an extension should begin with \"iodef-\", but is " + Quote.of(element.prefix())
                            + ".");
        }
    }

    private static void names(ExtensionType extension, CheckContext context) {
        XmlElement element = element(extension);
        if (element != null) {
            names(element, element.namespace(), "/" + element.localName(), context);
        }
    }

    /** Looks at the elements of one namespace; reports the first name that departs. */
    private static boolean names(XmlElement element, String namespace, String below, CheckContext context) {
        if (!element.namespace().equals(namespace)) {
            return false;
        }
        if (!Character.isUpperCase(element.localName().charAt(0))) {
            context.report(
                    below,
                    "the name of an element should be capitalized, but is " + Quote.of(element.localName()) + ".");
            return true;
        }
        if (JOINED.matcher(element.localName()).find()) {
            context.report(
                    below,
                    "each word in the name of an element should be capitalized, with nothing between them, but the"
                            + " name is "
                            + Quote.of(element.localName()) + ".");
            return true;
        }
        for (XmlAttribute attribute : element.attributes()) {
            if (attribute.namespace().isEmpty() && attribute.localName().contains("_")) {
                context.report(
                        below + "/@" + attribute.localName(),
                        "words in the name of an attribute should be separated by a hyphen, but the name is "
                                + Quote.of(attribute.localName()) + ".");
                return true;
            }
            if (attribute.namespace().isEmpty()
                    && !attribute.localName().equals(attribute.localName().toLowerCase(java.util.Locale.ROOT))) {
                context.report(
                        below + "/@" + attribute.localName(),
                        "the name of an attribute should be in lower case, but is " + Quote.of(attribute.localName())
                                + ".");
                return true;
            }
        }
        for (XmlNode child : element.content()) {
            if (child instanceof XmlElement inner
                    && names(inner, namespace, below + "/" + inner.localName(), context)) {
                return true;
            }
        }
        return false;
    }

    /** The element of an extension of dtype xml that has a namespace, or null. */
    private static XmlElement element(ExtensionType extension) {
        if (extension.dtype().orElse(null) != Dtype.XML) {
            return null;
        }
        for (XmlNode node : extension.content()) {
            if (node instanceof XmlElement element && !element.namespace().isEmpty()) {
                return element;
            }
        }
        return null;
    }

    private static void extended(
            Optional<? extends OpenEnumeration> value, String attribute, String registry, CheckContext context) {
        if (value.isPresent() && value.get().isExtension()) {
            seen(context).extended = true;
        }
    }

    private static Seen seen(CheckContext context) {
        Seen seen = context.memory().find(Seen.class);
        return seen != null ? seen : context.memory().keep(new Seen());
    }

    private static void owner(IodefDocument document, CheckContext context) {
        if (document.privateEnumName().isEmpty() && seen(context).extended) {
            context.report("the document has private values in ext- attributes, but no private-enum-name.");
        }
    }
}
