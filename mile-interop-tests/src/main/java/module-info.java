/**
 * The {@code mile} command line, the conformance kit and the interop matrix of mile4j.
 *
 * @since 0.1.0
 */
@SuppressWarnings("requires-automatic") // the benchmark harness has no module descriptor and no name of its own
module org.mile4j.interop {
    requires com.ctc.wstx;
    requires com.fasterxml.aalto;
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.dataformat.cbor;
    requires com.rometools.rome;
    requires com.sun.codemodel;
    requires info.picocli;
    requires jakarta.xml.bind;
    requires java.compiler;
    requires java.xml.crypto;
    requires jdk.management;
    requires jmh.core;
    requires jxmpp.core;
    requires jxmpp.jid;
    requires org.glassfish.jaxb.xjc;
    requires org.mile4j.json;
    requires org.mile4j.model;
    requires org.apache.santuario.xmlsec;
    requires org.bouncycastle.pg;
    requires org.bouncycastle.pkix;
    requires org.bouncycastle.provider;
    requires org.eclipse.jetty.http;
    requires org.eclipse.jetty.io;
    requires org.eclipse.jetty.server;
    requires org.eclipse.jetty.util;
    requires org.mile4j.rid;
    requires org.mile4j.rolie;
    requires org.mile4j.xmpp;
    requires org.mile4j.xmpp.broker;
    requires org.snakeyaml.engine;
    requires smack.core;
    requires smack.extensions;
    requires smack.tcp;

    opens org.mile4j.interop.bench to
            info.picocli;
    opens org.mile4j.interop.cli to
            info.picocli;
    opens org.mile4j.interop.option to
            info.picocli;
    opens org.mile4j.interop.rid to
            info.picocli;
    opens org.mile4j.interop.rolie to
            info.picocli;
    opens org.mile4j.interop.xmpp to
            info.picocli;
}
