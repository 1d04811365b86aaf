package org.mile4j.rid.http;

import java.lang.System.Logger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Promise;
import org.eclipse.jetty.util.thread.Scheduler;

/** Turns HTTP into messages and answers back: RFC 6546, Section 3 with its errata. */
final class ExchangeHandler extends Handler.Abstract {

    private static final Logger LOG = System.getLogger("org.mile4j.rid.http");
    private static final String TEXT = "text/plain;charset=utf-8";
    private static final String TOO_LARGE = "a message has at most %d bytes";
    private static final String LATE = "the message did not come whole in time";

    private final PeerList peers;
    private final int maxBytes;
    private final long wholeMillis;
    private final MessageReceiver receiver;
    private final SlowStarts starts;

    ExchangeHandler(PeerList peers, HttpLimits limits, SlowStarts starts, MessageReceiver receiver) {
        this.peers = peers;
        this.maxBytes = limits.maxBytes();
        this.wholeMillis = limits.whole().toMillis();
        this.receiver = receiver;
        this.starts = starts;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        starts.begun(request);
        Optional<Peer> peer = peer(request);
        if (peer.isEmpty()) {
            return refuse(response, callback, HttpStatus.FORBIDDEN_403, "your certificate is not on the list of peers");
        }
        if (!request.getHttpURI().getPathQuery().equals("/")) {
            return refuse(response, callback, HttpStatus.NOT_FOUND_404, "RID messages go to /");
        }
        if (!request.getMethod().equals("POST")) {
            response.getHeaders().put(HttpHeader.ALLOW, "POST");
            return refuse(response, callback, HttpStatus.METHOD_NOT_ALLOWED_405, "RID messages are sent by POST");
        }
        if (!isXml(request.getHeaders().get(HttpHeader.CONTENT_TYPE))) {
            return refuse(
                    response, callback, HttpStatus.UNSUPPORTED_MEDIA_TYPE_415, "the Content-Type must be text/xml");
        }
        if (request.getHeaders().contains(HttpHeader.CONTENT_ENCODING)) {
            return refuse(
                    response,
                    callback,
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE_415,
                    "a message is sent as it is, without a Content-Encoding");
        }
        if (request.getLength() > maxBytes) {
            return refuse(response, callback, HttpStatus.PAYLOAD_TOO_LARGE_413, TOO_LARGE.formatted(maxBytes));
        }
        Optional<CallbackToken> token;
        try {
            token = Optional.ofNullable(request.getHeaders().get(CallbackToken.FIELD))
                    .map(CallbackToken::new);
        } catch (IllegalArgumentException e) {
            return refuse(response, callback, HttpStatus.BAD_REQUEST_400, e.getMessage());
        }
        // A peer that sends a byte now and then keeps a connection busy, so idleness alone does not end it.
        Scheduler.Task deadline = getServer()
                .getScheduler()
                .schedule(() -> request.fail(new TimeoutException(LATE)), wholeMillis, TimeUnit.MILLISECONDS);
        // The thread that has the last bytes goes on with them; Jetty has another look after the connections meanwhile.
        Content.Source.asByteArrayAsync(
                request,
                maxBytes,
                Promise.Invocable.from(
                        InvocationType.BLOCKING,
                        body -> {
                            deadline.cancel();
                            exchange(request, response, callback, peer.get(), body, token);
                        },
                        failure -> {
                            deadline.cancel();
                            broken(response, callback, failure);
                        }));
        return true;
    }

    /** A message that did not come whole. */
    private void broken(Response response, Callback callback, Throwable failure) {
        if (failure instanceof IllegalStateException) {
            refuse(response, callback, HttpStatus.PAYLOAD_TOO_LARGE_413, TOO_LARGE.formatted(maxBytes));
        } else if (failure instanceof TimeoutException) {
            refuse(response, callback, HttpStatus.REQUEST_TIMEOUT_408, LATE);
        } else {
            refuse(response, callback, HttpStatus.BAD_REQUEST_400, "the message did not come whole");
        }
    }

    private void exchange(
            Request request,
            Response response,
            Callback callback,
            Peer peer,
            byte[] body,
            Optional<CallbackToken> token) {
        Answer answer;
        try {
            answer = receiver.receive(peer, address(request), body, token);
        } catch (RuntimeException e) {
            LOG.log(Logger.Level.ERROR, "a message of " + peer.name() + " could not be processed", e);
            refuse(
                    response,
                    callback,
                    HttpStatus.INTERNAL_SERVER_ERROR_500,
                    "the message could not be processed and was not kept; send it again later");
            return;
        }
        if (answer instanceof Answer.Reply reply) {
            response.setStatus(HttpStatus.OK_200);
            response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/xml");
            response.write(true, ByteBuffer.wrap(reply.message()), callback);
            return;
        }
        response.setStatus(answer instanceof Answer.Later ? HttpStatus.ACCEPTED_202 : HttpStatus.OK_200);
        if (answer instanceof Answer.Later later) {
            response.getHeaders()
                    .put(new HttpField(CallbackToken.FIELD, later.token().text()));
        }
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/xml");
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, 0);
        response.write(true, ByteBuffer.allocate(0), callback);
    }

    private Optional<Peer> peer(Request request) {
        return request.getAttribute(EndPoint.SslSessionData.ATTRIBUTE) instanceof EndPoint.SslSessionData tls
                        && tls.peerCertificates() != null
                        && tls.peerCertificates().length > 0
                ? peers.connecting(tls.peerCertificates()[0], address(request))
                : Optional.empty();
    }

    private static InetAddress address(Request request) {
        SocketAddress remote = request.getConnectionMetaData().getRemoteSocketAddress();
        if (remote instanceof InetSocketAddress inet) {
            return inet.getAddress();
        }
        throw new IllegalStateException("the connection has no network address");
    }

    private static boolean isXml(String contentType) {
        return contentType != null
                && contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT).equals("text/xml");
    }

    private static boolean refuse(Response response, Callback callback, int status, String reason) {
        response.setStatus(status);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, TEXT);
        response.write(true, ByteBuffer.wrap((reason + "\n").getBytes(StandardCharsets.UTF_8)), callback);
        return true;
    }
}
