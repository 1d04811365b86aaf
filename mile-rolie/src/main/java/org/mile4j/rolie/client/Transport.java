package org.mile4j.rolie.client;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.ClientTlsStrategyBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.ssl.TLS;
import org.apache.hc.core5.util.Timeout;
import org.mile4j.model.MileException;
import org.mile4j.model.ProtocolException;
import org.mile4j.model.SecurityFailureException;
import org.mile4j.model.TransportException;

/** Sends requests: redirects within limits, credentials to their origin only, pauses and further attempts. */
final class Transport implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Transport.class.getName());
    private static final int REDIRECTS = 10;
    private static final int EXPLANATION = 2_000;
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "PUT", "DELETE");
    private static final Set<Integer> PASSING = Set.of(408, 425, 429, 500, 502, 503, 504);

    /** Waits. */
    @FunctionalInterface
    interface Pause {
        void of(Duration duration) throws InterruptedException;
    }

    /** What is sent. */
    record Call(String method, URI target, Map<String, String> headers, byte[] body, String type) {
        static Call get(URI target, Map<String, String> headers) {
            return new Call("GET", target, headers, new byte[0], "");
        }

        Call to(String newMethod, URI newTarget) {
            boolean same = newMethod.equals(method);
            return new Call(newMethod, newTarget, headers, same ? body : new byte[0], same ? type : "");
        }
    }

    private final CloseableHttpClient http;
    private final Authentication authentication;
    private final RetryPolicy retries;
    private final Pause pause;
    private final boolean plainCredentials;
    private final Duration gap;
    private long nextRequest = System.nanoTime();

    Transport(
            CloseableHttpClient http,
            Authentication authentication,
            RetryPolicy retries,
            Pause pause,
            boolean plainCredentials,
            Duration gap) {
        this.http = http;
        this.authentication = authentication;
        this.retries = retries;
        this.pause = pause;
        this.plainCredentials = plainCredentials;
        this.gap = gap;
    }

    /** Connections over TLS 1.2 and 1.3, which leave redirects, credentials and further attempts to this class. */
    static CloseableHttpClient connections(Optional<SSLContext> tls, Duration timeout) {
        Timeout time = Timeout.ofMilliseconds(timeout.toMillis());
        ClientTlsStrategyBuilder strategy = ClientTlsStrategyBuilder.create().setTlsVersions(TLS.V_1_2, TLS.V_1_3);
        tls.ifPresent(strategy::setSslContext);
        return HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setTlsSocketStrategy(strategy.buildClassic())
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(time)
                                .setSocketTimeout(time)
                                .build())
                        .setMaxConnPerRoute(8)
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(time)
                        .setConnectionRequestTimeout(time)
                        .build())
                .disableAutomaticRetries()
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableConnectionState()
                .setUserAgent("mile4j-rolie")
                .build();
    }

    /** Sends a request and keeps the body, of which at most so many bytes are taken. */
    Reply send(Call call, long limit) {
        return send(call, limit, null);
    }

    /** Sends a request and writes the body of a success to a stream; of a failure the body is kept. */
    Reply send(Call call, long limit, OutputStream sink) {
        for (int failures = 1; ; failures++) {
            Optional<Duration> wanted;
            MileException problem = null;
            Reply reply = null;
            try {
                reply = follow(call, limit, sink);
                wanted = again(call, reply, failures);
                if (wanted.isEmpty()) {
                    return reply;
                }
            } catch (TransportException e) {
                boolean more = failures < retries.attempts() && SAFE.contains(call.method()) && sink == null;
                if (!more) {
                    throw e;
                }
                problem = e;
                wanted = Optional.of(retries.pause(failures));
            }
            Duration length = wanted.get();
            String why = problem != null ? "no answer" : "status " + reply.status();
            LOG.log(
                    System.Logger.Level.DEBUG,
                    "{0} {1}: {2}, trying again in {3}",
                    call.method(),
                    call.target().getRawAuthority(),
                    why,
                    length);
            pause(length);
        }
    }

    /** How long to wait before the next attempt; empty if there is none. */
    private Optional<Duration> again(Call call, Reply reply, int failures) {
        boolean passing = PASSING.contains(reply.status());
        boolean repeatable = SAFE.contains(call.method()) || reply.status() == 429 || reply.status() == 503;
        if (!passing || !repeatable || failures >= retries.attempts()) {
            return Optional.empty();
        }
        Duration asked =
                reply.header("retry-after").flatMap(Transport::retryAfter).orElse(Duration.ZERO);
        Duration own = retries.pause(failures);
        Duration longer = asked.compareTo(own) > 0 ? asked : own;
        return longer.compareTo(retries.longestPause()) > 0 ? Optional.empty() : Optional.of(longer);
    }

    private static Optional<Duration> retryAfter(String value) {
        if (value.matches("[0-9]{1,9}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(value)));
        }
        try {
            Instant until = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            Duration left = Duration.between(Instant.now(), until);
            return Optional.of(left.isNegative() ? Duration.ZERO : left);
        } catch (DateTimeParseException neither) {
            return Optional.empty();
        }
    }

    private void pause(Duration length) {
        try {
            pause.of(length);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TransportException("", "the waiting for another attempt was interrupted.", e);
        }
    }

    /** Keeps the distance between two requests. */
    private void pace() {
        if (gap.isZero()) {
            return;
        }
        long wait;
        synchronized (this) {
            long now = System.nanoTime();
            wait = Math.max(0, nextRequest - now);
            nextRequest = now + wait + gap.toNanos();
        }
        if (wait > 0) {
            pause(Duration.ofNanos(wait));
        }
    }

    private Reply follow(Call first, long limit, OutputStream sink) {
        Call call = first;
        for (int redirects = 0; redirects <= REDIRECTS; redirects++) {
            Reply reply = once(call, first.target(), limit, sink);
            Optional<String> location = reply.header("location");
            boolean moved = switch (reply.status()) {
                case 301, 302, 303, 307, 308 -> location.isPresent();
                default -> false;
            };
            if (!moved) {
                return reply;
            }
            URI target = Addresses.request(call.target(), location.get());
            if (call.target().getScheme().equals("https") && !"https".equals(target.getScheme())) {
                throw new SecurityFailureException(
                        call.target().getRawAuthority(),
                        Addresses.at(call.target()) + "expected a redirect to https, met one to " + target.getScheme()
                                + "; it was not followed.",
                        null);
            }
            boolean get = reply.status() == 303
                    || (reply.status() == 301 || reply.status() == 302)
                            && call.method().equals("POST");
            call = call.to(get ? "GET" : call.method(), target);
        }
        throw new ProtocolException(
                first.target().getRawAuthority(),
                Addresses.at(first.target()) + "expected an answer, met more than " + REDIRECTS + " redirects.",
                null);
    }

    private Reply once(Call call, URI origin, long limit, OutputStream sink) {
        pace();
        HttpUriRequestBase request = new HttpUriRequestBase(call.method(), call.target());
        call.headers().forEach(request::setHeader);
        if (!call.type().isEmpty()) {
            request.setEntity(new ByteArrayEntity(call.body(), ContentType.parse(call.type())));
        }
        Optional<String> credentials =
                Addresses.sameOrigin(origin, call.target()) ? authentication.header(call.target()) : Optional.empty();
        if (credentials.isPresent()) {
            if (!call.target().getScheme().equals("https") && !plainCredentials) {
                throw new SecurityFailureException(
                        call.target().getRawAuthority(),
                        Addresses.at(call.target()) + "expected https for credentials, met http; they were not sent.",
                        null);
            }
            request.setHeader("Authorization", credentials.get());
        }
        try {
            return http.execute(request, response -> take(call, response, limit, sink));
        } catch (SSLException e) {
            throw new SecurityFailureException(
                    call.target().getRawAuthority(),
                    Addresses.at(call.target()) + "the TLS connection failed: " + e.getMessage(),
                    e);
        } catch (LimitedBody.TooLargeException e) {
            throw new ProtocolException(
                    call.target().getRawAuthority(),
                    Addresses.at(call.target()) + "expected at most " + limit + " bytes, met more.",
                    e);
        } catch (SinkException e) {
            throw new java.io.UncheckedIOException(e.getCause());
        } catch (IOException e) {
            throw new TransportException(
                    call.target().getRawAuthority(),
                    Addresses.at(call.target()) + "expected an answer, met " + reason(e) + ".",
                    e);
        }
    }

    private static String reason(IOException e) {
        if (e instanceof UnknownHostException) {
            return "no address of the host " + e.getMessage();
        }
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    private Reply take(Call call, ClassicHttpResponse response, long limit, OutputStream sink) throws IOException {
        Map<String, List<String>> headers = new HashMap<>();
        for (Header header : response.getHeaders()) {
            headers.computeIfAbsent(header.getName().toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                    .add(header.getValue());
        }
        byte[] kept = new byte[0];
        if (response.getEntity() != null) {
            try (InputStream body = new LimitedBody(response.getEntity().getContent(), limit)) {
                if (response.getCode() / 100 != 2) {
                    kept = body.readNBytes(EXPLANATION);
                } else if (sink == null) {
                    kept = body.readAllBytes();
                } else {
                    copy(body, sink);
                }
            }
        }
        return new Reply(response.getCode(), call.target(), headers, kept);
    }

    private static void copy(InputStream body, OutputStream sink) throws IOException {
        byte[] buffer = new byte[16 << 10];
        for (int n = body.read(buffer); n >= 0; n = body.read(buffer)) {
            try {
                sink.write(buffer, 0, n);
            } catch (IOException e) {
                throw new SinkException(e);
            }
        }
    }

    /** Says what a status means to the caller. */
    static StatusException failure(Reply reply) {
        String text = new String(reply.body(), StandardCharsets.UTF_8)
                .replaceAll("<[^>]*>", " ")
                .replaceAll("[\\s\\p{Cntrl}]+", " ")
                .strip();
        String said =
                text.isEmpty() ? "" : " The server says: " + (text.length() > 200 ? text.substring(0, 200) : text);
        return new StatusException(
                reply.status(),
                reply.address(),
                Meaning.of(reply.status()) + " (status " + reply.status() + ")." + said);
    }

    @Override
    public void close() throws IOException {
        http.close();
    }

    /** A stream of the caller's that does not take what is written. */
    private static final class SinkException extends InterruptedIOException {
        private static final long serialVersionUID = 1L;
        private final IOException problem;

        SinkException(IOException problem) {
            this.problem = problem;
        }

        @Override
        public synchronized IOException getCause() {
            return problem;
        }
    }

    /** A body of which not more is read than a limit, counted after decompression. */
    static final class LimitedBody extends FilterInputStream {
        private long left;

        LimitedBody(InputStream in, long limit) {
            super(in);
            left = limit;
        }

        /** A body that is larger than the limit. */
        static final class TooLargeException extends IOException {
            private static final long serialVersionUID = 1L;
        }

        @Override
        public int read() throws IOException {
            int b = in.read();
            count(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int n = in.read(buffer, offset, length);
            count(Math.max(0, n));
            return n;
        }

        private void count(int n) throws IOException {
            left -= n;
            if (left < 0) {
                throw new TooLargeException();
            }
        }
    }
}
