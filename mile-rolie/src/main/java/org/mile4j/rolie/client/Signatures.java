package org.mile4j.rolie.client;

import java.util.Optional;

/** How signatures of contents are checked, and whether one is needed. */
record Signatures(Optional<SignatureVerifier> verifier, boolean required) {}
