// Generated from the model table. Edit the table, not this file.
package org.mile4j.model.iodef1;

import java.util.Objects;
import java.util.Optional;
import org.mile4j.model.data.Extras;
import org.mile4j.model.data.IntegerValue;

/**
 * A network service by its protocol, its ports and the application behind it.
 *
 * <p>RFC 5070, Section 3.17.
 *
 * @param ipProtocol the IP protocol as its IANA number, such as 6 for TCP.
 * @param port a port number.
 * @param portlist Port numbers and ranges of them, separated by commas (2,5-15,30).
 * @param protoType the type field of the transport protocol, such as the type of an ICMP message.
 * @param protoCode the code field of the transport protocol, such as the code of an ICMP message.
 * @param protoField the flag field of the transport protocol, such as the flags of a TCP segment; the prose calls it
 *     ProtoFlags.
 * @param application the software that stands behind the port.
 * @param extras what a document held besides, kept for writing.
 * @since 0.1
 */
public record Service(
        Optional<IntegerValue> ipProtocol,
        Optional<IntegerValue> port,
        Optional<String> portlist,
        Optional<IntegerValue> protoType,
        Optional<IntegerValue> protoCode,
        Optional<IntegerValue> protoField,
        Optional<SoftwareType> application,
        Extras extras)
        {

    /**
     * Holds the parts, none of them null, and copies the lists; most callers use {@link #builder()}.
     *
     * @param ipProtocol as the record describes it
     * @param port as the record describes it
     * @param portlist as the record describes it
     * @param protoType as the record describes it
     * @param protoCode as the record describes it
     * @param protoField as the record describes it
     * @param application as the record describes it
     * @param extras as the record describes it
     */
    public Service {
        Objects.requireNonNull(ipProtocol, "ipProtocol");
        Objects.requireNonNull(port, "port");
        Objects.requireNonNull(portlist, "portlist");
        Objects.requireNonNull(protoType, "protoType");
        Objects.requireNonNull(protoCode, "protoCode");
        Objects.requireNonNull(protoField, "protoField");
        Objects.requireNonNull(application, "application");
        Objects.requireNonNull(extras, "extras");
    }

    /**
     * A builder with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A builder that starts from this value.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Collects the parts of a {@link Service}; not for use by several threads at once. */
    public static final class Builder {

        private Optional<IntegerValue> ipProtocol = Optional.empty();
        private Optional<IntegerValue> port = Optional.empty();
        private Optional<String> portlist = Optional.empty();
        private Optional<IntegerValue> protoType = Optional.empty();
        private Optional<IntegerValue> protoCode = Optional.empty();
        private Optional<IntegerValue> protoField = Optional.empty();
        private Optional<SoftwareType> application = Optional.empty();
        private Extras extras = Extras.NONE;

        private Builder() {}

        private Builder(Service from) {
            ipProtocol = from.ipProtocol;
            port = from.port;
            portlist = from.portlist;
            protoType = from.protoType;
            protoCode = from.protoCode;
            protoField = from.protoField;
            application = from.application;
            extras = from.extras;
        }

        /**
         * The IP protocol as its IANA number, such as 6 for TCP.
         *
         * @param ipProtocol the value
         * @return this builder
         */
        public Builder ipProtocol(IntegerValue ipProtocol) {
            this.ipProtocol = Optional.of(ipProtocol);
            return this;
        }

        /**
         * The IP protocol as its IANA number, such as 6 for TCP.
         *
         * @param ipProtocol the value
         * @return this builder
         */
        public Builder ipProtocol(long ipProtocol) {
            return ipProtocol(IntegerValue.of(ipProtocol));
        }

        /**
         * The IP protocol as its IANA number, such as 6 for TCP.
         *
         * @param ipProtocol the value
         * @return this builder
         */
        public Builder ipProtocol(Optional<IntegerValue> ipProtocol) {
            this.ipProtocol = Objects.requireNonNull(ipProtocol, "ipProtocol");
            return this;
        }

        /**
         * A port number.
         *
         * @param port the value
         * @return this builder
         */
        public Builder port(IntegerValue port) {
            this.port = Optional.of(port);
            return this;
        }

        /**
         * A port number.
         *
         * @param port the value
         * @return this builder
         */
        public Builder port(long port) {
            return port(IntegerValue.of(port));
        }

        /**
         * A port number.
         *
         * @param port the value
         * @return this builder
         */
        public Builder port(Optional<IntegerValue> port) {
            this.port = Objects.requireNonNull(port, "port");
            return this;
        }

        /**
         * Port numbers and ranges of them, separated by commas (2,5-15,30).
         *
         * @param portlist the value
         * @return this builder
         */
        public Builder portlist(String portlist) {
            this.portlist = Optional.of(portlist);
            return this;
        }

        /**
         * Port numbers and ranges of them, separated by commas (2,5-15,30).
         *
         * @param portlist the value
         * @return this builder
         */
        public Builder portlist(Optional<String> portlist) {
            this.portlist = Objects.requireNonNull(portlist, "portlist");
            return this;
        }

        /**
         * The type field of the transport protocol, such as the type of an ICMP message.
         *
         * @param protoType the value
         * @return this builder
         */
        public Builder protoType(IntegerValue protoType) {
            this.protoType = Optional.of(protoType);
            return this;
        }

        /**
         * The type field of the transport protocol, such as the type of an ICMP message.
         *
         * @param protoType the value
         * @return this builder
         */
        public Builder protoType(long protoType) {
            return protoType(IntegerValue.of(protoType));
        }

        /**
         * The type field of the transport protocol, such as the type of an ICMP message.
         *
         * @param protoType the value
         * @return this builder
         */
        public Builder protoType(Optional<IntegerValue> protoType) {
            this.protoType = Objects.requireNonNull(protoType, "protoType");
            return this;
        }

        /**
         * The code field of the transport protocol, such as the code of an ICMP message.
         *
         * @param protoCode the value
         * @return this builder
         */
        public Builder protoCode(IntegerValue protoCode) {
            this.protoCode = Optional.of(protoCode);
            return this;
        }

        /**
         * The code field of the transport protocol, such as the code of an ICMP message.
         *
         * @param protoCode the value
         * @return this builder
         */
        public Builder protoCode(long protoCode) {
            return protoCode(IntegerValue.of(protoCode));
        }

        /**
         * The code field of the transport protocol, such as the code of an ICMP message.
         *
         * @param protoCode the value
         * @return this builder
         */
        public Builder protoCode(Optional<IntegerValue> protoCode) {
            this.protoCode = Objects.requireNonNull(protoCode, "protoCode");
            return this;
        }

        /**
         * The flag field of the transport protocol, such as the flags of a TCP segment; the prose calls it
         * ProtoFlags.
         *
         * @param protoField the value
         * @return this builder
         */
        public Builder protoField(IntegerValue protoField) {
            this.protoField = Optional.of(protoField);
            return this;
        }

        /**
         * The flag field of the transport protocol, such as the flags of a TCP segment; the prose calls it
         * ProtoFlags.
         *
         * @param protoField the value
         * @return this builder
         */
        public Builder protoField(long protoField) {
            return protoField(IntegerValue.of(protoField));
        }

        /**
         * The flag field of the transport protocol, such as the flags of a TCP segment; the prose calls it
         * ProtoFlags.
         *
         * @param protoField the value
         * @return this builder
         */
        public Builder protoField(Optional<IntegerValue> protoField) {
            this.protoField = Objects.requireNonNull(protoField, "protoField");
            return this;
        }

        /**
         * The software that stands behind the port.
         *
         * @param application the value
         * @return this builder
         */
        public Builder application(SoftwareType application) {
            this.application = Optional.of(application);
            return this;
        }

        /**
         * The software that stands behind the port.
         *
         * @param application the value
         * @return this builder
         */
        public Builder application(Optional<SoftwareType> application) {
            this.application = Objects.requireNonNull(application, "application");
            return this;
        }

        /**
         * What a document held besides, kept for writing.
         *
         * @param extras the value
         * @return this builder
         */
        public Builder extras(Extras extras) {
            this.extras = Objects.requireNonNull(extras, "extras");
            return this;
        }

        /**
         * The value with all parts given so far.
         *
         * @return a new value
         */
        public Service build() {
            return new Service(ipProtocol, port, portlist, protoType, protoCode, protoField, application, extras);
        }
    }
}
