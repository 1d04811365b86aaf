-- Prosody 0.12 as Controller and Broker of an XMPP-Grid (RFC 8600): topics with the access model whitelist.
-- The script "run" beside this file sets XG (where it writes), PKI (certificates) and XG_PORT.
local root = os.getenv("XG") or "/var/lib/prosody"
local pki = os.getenv("PKI") or "/etc/prosody/certs"

daemonize = false
pidfile = root .. "/prosody.pid"
data_path = root .. "/data"
log = { info = root .. "/prosody.log", warn = root .. "/prosody.err" }

interfaces = { "127.0.0.1" }
c2s_ports = { tonumber(os.getenv("XG_PORT") or "5222") }
c2s_direct_tls_ports = {}
http_ports = {}
https_ports = {}

modules_enabled = {
  "roster", "saslauth", "tls", "disco", "ping", "posix",
  "smacks",  -- XEP-0198: lost streams are resumed
  "offline", -- RFC 8600, Section 6: messages wait for who is not there; Topics need notification_type=normal
}
modules_disabled = { "s2s" } -- a controlled-access grid has no federation

c2s_require_encryption = true
allow_unencrypted_plain_auth = false
disable_sasl_mechanisms = { "PLAIN", "DIGEST-MD5" }
c2s_stanza_size_limit = 1024 * 1024   -- the default is 256 KiB; a longer stanza ends the stream
network_settings = { nagle = false }  -- else each request waits 40 ms for a delayed acknowledgement
-- The default storage writes the whole Topic anew for each item.
storage = "sql"
sql = { driver = "SQLite3", database = root .. "/prosody.sqlite" }

certificates = false
ssl = { certificate = pki .. "/server.crt", key = pki .. "/server.key", cafile = pki .. "/ca.crt",
        capath = false, protocol = "tlsv1_2+" }

-- Accounts with a password: SASL SCRAM-SHA-256.
VirtualHost "security-grid.example"
  authentication = "internal_hashed"
  password_hash = "SHA-256"
  disco_items = { { "broker.security-grid.example", "XMPP-Grid Broker" } }

-- Accounts with a certificate: SASL EXTERNAL by the XMPP address in it; revoked ones are refused.
VirtualHost "ext.security-grid.example"
  authentication = "ccert" -- from the package prosody-modules
  certificate_match = "xmppaddr"
  c2s_ssl = {
    certificate = pki .. "/server.crt", key = pki .. "/server.key",
    cafile = pki .. "/ca+crl.pem", capath = false, protocol = "tlsv1_2+",
    verify = { "peer", "client_once" },
    verifyext = { "crl_check", lsec_ignore_purpose = false },
  }
  disco_items = { { "broker.security-grid.example", "XMPP-Grid Broker" } }

Component "broker.security-grid.example" "pubsub"
  name = "XMPP-Grid Broker"
  -- Only these create Topics. Prosody has no option that forbids the open access model; whitelist is asked for.
  admins = { "provider@security-grid.example", "provider@ext.security-grid.example" }
  autocreate_on_publish = false
  expose_publisher = true
  pubsub_max_items = 10000
