package org.mile4j.rid.security;

import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.xml.security.exceptions.XMLSecurityException;
import org.apache.xml.security.keys.KeyInfo;
import org.apache.xml.security.keys.content.X509Data;
import org.apache.xml.security.signature.Reference;
import org.apache.xml.security.signature.XMLSignature;
import org.apache.xml.security.transforms.Transforms;
import org.mile4j.rid.message.Justification;
import org.w3c.dom.Element;

/**
 * Verifies the signatures of a message and says what each covers.
 *
 * <p>A signature is looked at only in its place, must have one reference, to the message itself, and only the transforms
 * that RFC 6545 needs; then what it covers is known before anything is computed.
 */
final class MessageVerifier {

    private static final String EXCLUSIVE = Transforms.TRANSFORM_C14N_EXCL_OMIT_COMMENTS;
    private static final int MOST_SIGNATURES = 20;

    private static final Set<String> METHODS = Set.of(
            XMLSignature.ALGO_ID_SIGNATURE_RSA_SHA256,
            XMLSignature.ALGO_ID_SIGNATURE_RSA_SHA384,
            XMLSignature.ALGO_ID_SIGNATURE_RSA_SHA512,
            XMLSignature.ALGO_ID_SIGNATURE_RSA_SHA256_MGF1,
            XMLSignature.ALGO_ID_SIGNATURE_RSA_SHA384_MGF1,
            XMLSignature.ALGO_ID_SIGNATURE_RSA_SHA512_MGF1,
            XMLSignature.ALGO_ID_SIGNATURE_ECDSA_SHA256,
            XMLSignature.ALGO_ID_SIGNATURE_ECDSA_SHA384,
            XMLSignature.ALGO_ID_SIGNATURE_ECDSA_SHA512,
            XMLSignature.ALGO_ID_SIGNATURE_EDDSA_ED25519);

    private final ValidatedPaths paths;

    MessageVerifier(Trust trust) {
        this.paths = new ValidatedPaths(trust);
    }

    /** Whether a signature is of the form that covers the whole message. */
    static boolean coversAll(Element signature) {
        return Tree.descendants(signature, Tree.DSIG, "Transform").stream()
                .anyMatch(t -> t.getAttributeNS(null, "Algorithm").equals(Transforms.TRANSFORM_ENVELOPED_SIGNATURE));
    }

    /** Verifies the signature of the sender over the whole message. */
    Signer verifyWhole(Tree tree) {
        List<Element> whole =
                tree.signatures().stream().filter(MessageVerifier::coversAll).toList();
        if (whole.size() != 1) {
            throw MessageSecurityException.authentication(
                    "the message must have one enveloped signature in ReportSchema, but has " + whole.size()
                            + "; sign it as a whole",
                    null);
        }
        return requireWhole(verify(whole.get(0), tree, Justification.AUTHENTICATION));
    }

    /**
     * Verifies the signature of the sender over the whole message, of which it is the only one.
     *
     * @return the signer, or nothing if the signature is not over the digest of the text or may mean something else in the
     *     tree; the tree tells what is wrong then
     * @throws MessageSecurityException if the signature does not hold or its signer is not trusted, as the tree would show
     */
    Optional<Signer> verifyWhole(SignedText message) {
        Tree tree = message.signature();
        if (!coversAll(tree.root())) {
            return Optional.empty();
        }
        try {
            return message.digest()
                    .map(KnownDigest::new)
                    .map(digest -> verify(
                            tree.root(),
                            tree,
                            Justification.AUTHENTICATION,
                            signature -> signature.addResourceResolver(digest)))
                    .map(MessageVerifier::requireWhole);
        } catch (MessageSecurityException e) {
            if (message.mayHaveSections()) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private static Signer requireWhole(Signer signer) {
        if (!signer.signed().equals("/")) {
            throw MessageSecurityException.authentication("the enveloped signature covers only a part", null);
        }
        return signer;
    }

    /** Verifies the detached signatures; the first that does not hold ends it. */
    List<Signer> verifyRecords(Tree tree) {
        List<Element> detached =
                tree.signatures().stream().filter(s -> !coversAll(s)).toList();
        if (detached.size() > MOST_SIGNATURES) {
            throw MessageSecurityException.origin(
                    "the message has more than " + MOST_SIGNATURES + " detached signatures", null);
        }
        List<Signer> signers = new ArrayList<>();
        for (Element signature : detached) {
            signers.add(verify(signature, tree, Justification.AUTHENTICATION_ORIGIN));
        }
        return signers;
    }

    private Signer verify(Element element, Tree tree, Justification justification) {
        return verify(element, tree, justification, signature -> {});
    }

    private Signer verify(Element element, Tree tree, Justification justification, Consumer<XMLSignature> preparation) {
        try {
            XMLSignature signature = new XMLSignature(element, "", true);
            preparation.accept(signature);
            String covers = covers(signature, tree);
            List<X509Certificate> certificates = certificates(signature.getKeyInfo());
            X509Certificate certificate = certificates.get(0);
            if (!signature.checkSignatureValue(certificate.getPublicKey())) {
                throw new XMLSecurityException(
                        new IllegalArgumentException("the signature or the digest has another value"));
            }
            paths.require(certificates);
            return new Signer(certificate, covers);
        } catch (XMLSecurityException | IllegalArgumentException e) {
            throw new MessageSecurityException(justification, "the signature does not hold: " + innermost(e), e);
        } catch (GeneralSecurityException e) {
            String wayOut = PathProblem.wayOut(e).map(problem -> "; " + problem).orElse("");
            throw new MessageSecurityException(
                    justification, "the certificate of the signer is not trusted: " + innermost(e) + wayOut, e);
        }
    }

    private static String innermost(Throwable e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage());
    }

    private static void require(boolean holds, String problem) {
        if (!holds) {
            throw new IllegalArgumentException(problem);
        }
    }

    /** What the signature covers, from its form alone. */
    private static String covers(XMLSignature signature, Tree tree) throws XMLSecurityException {
        require(METHODS.contains(signature.getSignedInfo().getSignatureMethodURI()), "its method is not admitted");
        require(
                signature.getSignedInfo().getCanonicalizationMethodURI().equals(EXCLUSIVE),
                "its canonicalization is not the exclusive one");
        require(signature.getSignedInfo().getLength() == 1, "it must have one reference");
        require(signature.getObjectLength() == 0, "it must have no Object");
        Reference reference = signature.getSignedInfo().item(0);
        require("".equals(reference.getURI()), "its reference must be to the message itself");
        require(
                DigestMethod.of(reference.getMessageDigestAlgorithm().getAlgorithmURI())
                        .isPresent(),
                "its digest is not admitted");
        Transforms transforms = reference.getTransforms();
        require(transforms != null && transforms.getLength() == 2, "it must have two transforms");
        require(
                transforms.item(1).getURI().equals(EXCLUSIVE),
                "its last transform must be the exclusive canonicalization");
        Element first = transforms.item(0).getElement();
        if (transforms.item(0).getURI().equals(Transforms.TRANSFORM_ENVELOPED_SIGNATURE)) {
            return "/";
        }
        require(
                transforms.item(0).getURI().equals(Transforms.TRANSFORM_XPATH2FILTER),
                "it has a transform that is not admitted");
        List<Element> filters = Tree.children(first);
        require(
                filters.size() == 1
                        && filters.get(0).getAttributeNS(null, "Filter").equals("intersect")
                        && filters.get(0).getChildNodes().getLength() == 1,
                "its filter must be one intersection with a path alone");
        Element record = SignedPath.resolve(filters.get(0), tree)
                .orElseThrow(() -> new IllegalArgumentException(
                        "its path must lead, child by child, to one RecordItem or DateTime of RecordData"));
        return SignedPath.of(record, new ArrayList<>());
    }

    private static List<X509Certificate> certificates(KeyInfo keyInfo) throws XMLSecurityException {
        List<X509Certificate> certificates = new ArrayList<>();
        for (int i = 0; keyInfo != null && i < keyInfo.lengthX509Data(); i++) {
            X509Data data = keyInfo.itemX509Data(i);
            for (int j = 0; j < data.lengthCertificate(); j++) {
                certificates.add(data.itemCertificate(j).getX509Certificate());
            }
        }
        require(!certificates.isEmpty(), "it must bring the certificate of its signer in X509Data");
        require(certificates.size() <= 10, "it must bring no more than ten certificates");
        return certificates;
    }
}
