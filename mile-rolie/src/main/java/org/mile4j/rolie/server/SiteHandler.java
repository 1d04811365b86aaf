package org.mile4j.rolie.server;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;
import org.mile4j.rolie.store.StoreException;

/** Takes requests from Jetty and gives answers back to it. */
final class SiteHandler extends Handler.Abstract {

    private static final System.Logger LOG = System.getLogger(SiteHandler.class.getName());
    private static final int SCHEME_END = 3;

    private final Site site;
    private final List<Authenticator> authenticators;
    private final Consumer<AuditEvent> audit;
    private final long maxBody;
    private final Optional<String> publicBase;
    private final boolean plainCredentials;

    SiteHandler(
            Site site,
            List<Authenticator> authenticators,
            Consumer<AuditEvent> audit,
            long maxBody,
            Optional<String> publicBase,
            boolean plainCredentials) {
        this.site = site;
        this.authenticators = authenticators;
        this.audit = audit;
        this.maxBody = maxBody;
        this.publicBase = publicBase;
        this.plainCredentials = plainCredentials;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Identity who = Identity.UNKNOWN;
        Answer answer;
        RequestBody body = null;
        try {
            who = identity(request);
            body = new RequestBody(request, maxBody);
            answer = site.answer(facts(request, who, body));
        } catch (Answer given) {
            answer = given;
        } catch (StoreException e) {
            LOG.log(System.Logger.Level.ERROR, "the store failed", e);
            answer = Answer.failure(
                            503,
                            e.isOutcomeUnknown()
                                    ? "It is not known whether the change was made; look before you try again."
                                    : "The server cannot do this at the moment; nothing was changed.")
                    .with("Retry-After", "10");
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "a request failed", e);
            answer = Answer.failure(500, "The server failed; nothing was changed.");
        }
        if (body != null) {
            body.discard();
        }
        answer = forPeople(request, answer);
        send(request, response, answer, answer.status, callback);
        audit.accept(new AuditEvent(
                Instant.now(),
                who.name(),
                Request.getRemoteAddr(request),
                request.getMethod(),
                Request.getPathInContext(request),
                response.getStatus()));
        return true;
    }

    /** The answer, as a page if it is a failure and a browser asks. */
    private static Answer forPeople(Request request, Answer answer) {
        boolean failure = answer.status >= 400 && answer.body.length > 0;
        if (!failure || Representation.of(request.getHeaders().get("Accept")) != Representation.HTML) {
            return answer;
        }
        Answer page = Negotiation.varied(Representation.page(
                answer.status,
                HtmlPage.failure(answer.status, new String(answer.body, StandardCharsets.UTF_8).strip())));
        answer.headers.forEach(page.headers::putIfAbsent);
        return page;
    }

    private static void send(Request request, Response response, Answer answer, int status, Callback callback) {
        response.setStatus(status);
        response.getHeaders().put("X-Content-Type-Options", "nosniff");
        if (request.isSecure()) {
            response.getHeaders().put("Strict-Transport-Security", "max-age=31536000");
        }
        answer.headers.forEach(response.getHeaders()::put);
        boolean body = answer.body.length > 0;
        if (status != 204 && status != 304) {
            response.getHeaders().put("Content-Length", Integer.toString(answer.body.length));
        }
        if (body && !request.getMethod().equals("HEAD")) {
            response.write(true, ByteBuffer.wrap(answer.body), callback);
        } else {
            response.write(true, null, callback);
        }
    }

    private RequestFacts facts(Request request, Identity who, RequestBody body) {
        Map<String, String> headers = new HashMap<>();
        for (HttpField field : request.getHeaders()) {
            headers.merge(field.getName().toLowerCase(Locale.ROOT), field.getValue(), (a, b) -> a + ", " + b);
        }
        List<String> path = new ArrayList<>();
        for (String step : Request.getPathInContext(request).split("/")) {
            if (!step.isEmpty()) {
                path.add(step);
            }
        }
        Map<String, List<String>> query = new LinkedHashMap<>();
        for (Fields.Field field : query(request)) {
            query.put(field.getName(), field.getValues());
        }
        return new RequestFacts(request.getMethod(), path, query, headers, body, who, base(request));
    }

    private static Fields query(Request request) {
        try {
            return Request.extractQueryParameters(request);
        } catch (RuntimeException e) {
            throw Answer.failure(400, "The query cannot be read.");
        }
    }

    private String base(Request request) {
        if (publicBase.isPresent()) {
            return publicBase.get();
        }
        String uri = request.getHttpURI().toString();
        int path = uri.indexOf('/', uri.indexOf("://") + SCHEME_END);
        return path < 0 ? uri : uri.substring(0, path);
    }

    private Identity identity(Request request) {
        Optional<String> subject = certificateName(request);
        if (subject.isPresent()) {
            return new Identity(subject.get(), true);
        }
        String authorization = request.getHeaders().get("Authorization");
        if (authorization == null || !request.isSecure() && !plainCredentials) {
            return Identity.UNKNOWN;
        }
        for (Authenticator authenticator : authenticators) {
            Optional<String> name = authenticator.name(authorization);
            if (name.isPresent()) {
                return new Identity(name.get(), false);
            }
        }
        return Identity.UNKNOWN;
    }

    /** The common name of the certificate that the client showed at the handshake, which checked it. */
    private static Optional<String> certificateName(Request request) {
        if (!(request.getAttribute(EndPoint.SslSessionData.ATTRIBUTE) instanceof EndPoint.SslSessionData session)) {
            return Optional.empty();
        }
        X509Certificate[] chain = session.peerCertificates();
        if (chain == null || chain.length == 0) {
            return Optional.empty();
        }
        try {
            for (Rdn part : new LdapName(chain[0].getSubjectX500Principal().getName()).getRdns()) {
                if (part.getType().equalsIgnoreCase("CN")) {
                    return Optional.of(part.getValue().toString());
                }
            }
        } catch (InvalidNameException e) {
            LOG.log(System.Logger.Level.WARNING, "a client certificate has no readable subject", e);
        }
        return Optional.empty();
    }
}
