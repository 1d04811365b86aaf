package org.mile4j.model.internal.formats;

import java.util.Iterator;
import javax.xml.XMLConstants;
import javax.xml.namespace.NamespaceContext;
import javax.xml.namespace.QName;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import javax.xml.xpath.XPathFactoryConfigurationException;

/** XPath 1.0 expressions. */
public final class PathExpression {

    private static final XPathFactory FACTORY = secure();
    private static final int LONGEST = 10_000;

    /** Any prefix may be used: which namespaces the searched document declares is not known. */
    private static final NamespaceContext ANY = new NamespaceContext() {
        @Override
        public String getNamespaceURI(String prefix) {
            return prefix.equals(XMLConstants.XML_NS_PREFIX) ? XMLConstants.XML_NS_URI : "urn:prefix:" + prefix;
        }

        @Override
        public String getPrefix(String namespace) {
            return null;
        }

        @Override
        public Iterator<String> getPrefixes(String namespace) {
            return java.util.Collections.emptyIterator();
        }
    };

    private PathExpression() {}

    /** Whether an expression compiles; it is never evaluated. Makes objects. */
    public static boolean isValid(String expression) {
        if (expression.isEmpty() || expression.length() > LONGEST) {
            return false;
        }
        XPath path;
        synchronized (FACTORY) {
            path = FACTORY.newXPath();
        }
        path.setNamespaceContext(ANY);
        path.setXPathVariableResolver((QName name) -> "");
        try {
            path.compile(expression);
            return true;
        } catch (XPathExpressionException e) {
            return false;
        }
    }

    private static XPathFactory secure() {
        XPathFactory factory = XPathFactory.newDefaultInstance();
        try {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        } catch (XPathFactoryConfigurationException e) {
            throw new IllegalStateException("every XPath factory knows secure processing", e);
        }
        return factory;
    }
}
