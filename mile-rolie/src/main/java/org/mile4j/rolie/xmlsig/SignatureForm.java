package org.mile4j.rolie.xmlsig;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.Provider;
import java.security.Security;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.crypto.KeySelector;
import javax.xml.crypto.MarshalException;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.DigestMethod;
import javax.xml.crypto.dsig.Reference;
import javax.xml.crypto.dsig.Transform;
import javax.xml.crypto.dsig.XMLSignature;
import javax.xml.crypto.dsig.XMLSignatureException;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMValidateContext;
import org.mile4j.rolie.client.SignatureVerdict;
import org.mile4j.rolie.client.SignedPart;
import org.w3c.dom.Element;

/** The form that a signature of a whole document has to have, and whether it is right. */
final class SignatureForm {

    /** What an entry that stands in a feed can have. */
    static final Set<String> EXCLUSIVE =
            Set.of(CanonicalizationMethod.EXCLUSIVE, CanonicalizationMethod.EXCLUSIVE_WITH_COMMENTS);

    /** What a document can have. */
    static final Set<String> CANONICAL = Set.of(
            CanonicalizationMethod.EXCLUSIVE,
            CanonicalizationMethod.EXCLUSIVE_WITH_COMMENTS,
            CanonicalizationMethod.INCLUSIVE,
            CanonicalizationMethod.INCLUSIVE_WITH_COMMENTS,
            "http://www.w3.org/2006/12/xml-c14n11",
            "http://www.w3.org/2006/12/xml-c14n11#WithComments");

    private static final Set<String> DIGESTS =
            Set.of(DigestMethod.SHA256, "http://www.w3.org/2001/04/xmldsig-more#sha384", DigestMethod.SHA512);

    private static final String MORE = "http://www.w3.org/2001/04/xmldsig-more#";
    private static final Set<String> RSA = Set.of(MORE + "rsa-sha256", MORE + "rsa-sha384", MORE + "rsa-sha512");
    private static final Set<String> CURVES =
            Set.of(MORE + "ecdsa-sha256", MORE + "ecdsa-sha384", MORE + "ecdsa-sha512");

    /** The JDK's own, whatever others a program has added. */
    private static final Provider JDK = Security.getProvider("XMLDSig");

    private final Element root;
    private final Element element;
    private final Set<String> canonical;

    /**
     * A signature of a document.
     *
     * @param root the document
     * @param element the signature, a child of it
     * @param canonical the canonicalizations of the document that are taken
     */
    SignatureForm(Element root, Element element, Set<String> canonical) {
        this.root = root;
        this.element = element;
        this.canonical = canonical;
    }

    SignedPart judge(List<TrustedKey> trusted, Instant now) {
        try {
            DOMValidateContext context = context(trusted.get(0));
            context.setProperty("javax.xml.crypto.dsig.cacheReference", Boolean.TRUE);
            XMLSignature signature = factory().unmarshalXMLSignature(context);
            Optional<String> fault = fault(signature);
            if (fault.isPresent()) {
                return SignedPart.not(SignatureVerdict.broken(fault.get()));
            }
            Reference whole = signature.getSignedInfo().getReferences().get(0);
            if (!whole.validate(context)) {
                return SignedPart.not(SignatureVerdict.broken("the document is not the one that was signed."));
            }
            SignatureVerdict verdict = verdict(signature, trusted, now);
            return verdict.isVerified()
                    ? new SignedPart(verdict, whole.getDigestInputStream().readAllBytes())
                    : SignedPart.not(verdict);
        } catch (MarshalException | XMLSignatureException | ClassCastException e) {
            return SignedPart.not(SignatureVerdict.broken("it cannot be read as a signature: " + e.getMessage() + "."));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SignatureVerdict verdict(XMLSignature signature, List<TrustedKey> trusted, Instant now)
            throws MarshalException, XMLSignatureException {
        String wanted = RSA.contains(algorithm(signature)) ? "RSA" : "EC";
        for (TrustedKey key : trusted) {
            if (key.key().getAlgorithm().equals(wanted) && isBy(key)) {
                return key.fault(now)
                        .map(SignatureVerdict::broken)
                        .orElseGet(() -> SignatureVerdict.verified(key.fingerprint()));
            }
        }
        return SignatureVerdict.noTrustedKey("somebody");
    }

    /** What is wrong with the form: with what is signed, and how. Nothing is computed yet. */
    private Optional<String> fault(XMLSignature signature) {
        if (!signature.getObjects().isEmpty()) {
            return Optional.of(
                    "expected no objects in it, met " + signature.getObjects().size() + ".");
        }
        String algorithm = algorithm(signature);
        if (!RSA.contains(algorithm) && !CURVES.contains(algorithm)) {
            return Optional.of("expected RSA or ECDSA with SHA-256 or longer, met " + algorithm + ".");
        }
        String own = signature.getSignedInfo().getCanonicalizationMethod().getAlgorithm();
        if (!canonical.contains(own)) {
            return Optional.of("expected a canonicalization" + ofWhich() + ", met " + own + ".");
        }
        List<Reference> references = signature.getSignedInfo().getReferences();
        if (references.size() != 1) {
            return Optional.of("expected one reference, met " + references.size() + ".");
        }
        Reference reference = references.get(0);
        if (!isWhole(String.valueOf(reference.getURI()))) {
            return Optional.of("expected a reference to the whole document, met one to " + reference.getURI() + ".");
        }
        if (!DIGESTS.contains(reference.getDigestMethod().getAlgorithm())) {
            return Optional.of("expected the digest SHA-256 or longer, met "
                    + reference.getDigestMethod().getAlgorithm() + ".");
        }
        List<Transform> transforms = reference.getTransforms();
        boolean plain = !transforms.isEmpty()
                && transforms.size() <= 2
                && transforms.get(0).getAlgorithm().equals(Transform.ENVELOPED)
                && canonical.contains(
                        transforms.size() == 1
                                ? CanonicalizationMethod.INCLUSIVE
                                : transforms.get(1).getAlgorithm());
        return plain
                ? Optional.empty()
                : Optional.of("expected the enveloped signature and a canonicalization" + ofWhich()
                        + " as transforms, met others.");
    }

    private String ofWhich() {
        return canonical == EXCLUSIVE ? " that is exclusive" : "";
    }

    private boolean isWhole(String reference) {
        String id = root.getAttributeNS(XMLConstants.XML_NS_URI, "id");
        return reference.isEmpty() || !id.isEmpty() && reference.equals("#" + id);
    }

    private static String algorithm(XMLSignature signature) {
        return signature.getSignedInfo().getSignatureMethod().getAlgorithm();
    }

    /** Whether the value was made with a key. A signature remembers its answer, so each key gets a new one. */
    private boolean isBy(TrustedKey key) throws MarshalException, XMLSignatureException {
        DOMValidateContext context = context(key);
        XMLSignature signature = factory().unmarshalXMLSignature(context);
        return signature.getSignatureValue().validate(context);
    }

    private DOMValidateContext context(TrustedKey key) {
        DOMValidateContext context = new DOMValidateContext(KeySelector.singletonKeySelector(key.key()), element);
        context.setProperty("org.jcp.xml.dsig.secureValidation", Boolean.TRUE);
        if (root.hasAttributeNS(XMLConstants.XML_NS_URI, "id")) {
            context.setIdAttributeNS(root, XMLConstants.XML_NS_URI, "id");
        }
        return context;
    }

    private static XMLSignatureFactory factory() {
        return XMLSignatureFactory.getInstance("DOM", JDK);
    }
}
