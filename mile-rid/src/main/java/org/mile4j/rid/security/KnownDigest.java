package org.mile4j.rid.security;

import java.util.Base64;
import org.apache.xml.security.signature.XMLSignatureDigestInput;
import org.apache.xml.security.signature.XMLSignatureInput;
import org.apache.xml.security.utils.resolver.ResourceResolverContext;
import org.apache.xml.security.utils.resolver.ResourceResolverSpi;

/** The digest of a message that is not in the tree of its signature. */
final class KnownDigest extends ResourceResolverSpi {

    private final String digest;

    KnownDigest(byte[] digest) {
        this.digest = Base64.getEncoder().encodeToString(digest);
    }

    @Override
    public boolean engineCanResolveURI(ResourceResolverContext context) {
        return context.uriToResolve.isEmpty();
    }

    @Override
    public XMLSignatureInput engineResolveURI(ResourceResolverContext context) {
        return new XMLSignatureDigestInput(digest);
    }
}
