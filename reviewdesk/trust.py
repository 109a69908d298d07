"""Where systems keep the certificates that they trust: what was built elsewhere looks where it was built."""

import os

_PLACES = (
    "/etc/ssl/certs/ca-certificates.crt",  # Debian
    "/etc/pki/tls/certs/ca-bundle.crt",  # Fedora
    "/etc/ssl/ca-bundle.pem",  # SUSE
    "/etc/ssl/cert.pem",  # macOS, Alpine
)


def certificates() -> str | None:
    """Give the file of all that this system trusts, or None where it has no such file."""
    return next(filter(os.path.isfile, (os.environ.get("SSL_CERT_FILE", ""), *_PLACES)), None)
