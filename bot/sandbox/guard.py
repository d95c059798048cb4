"""Who may use the page and its API: this machine's own browser on this page, nobody else.

The server listens on loopback only, but any web page a person visits can send requests there, and
one whose name resolves to 127.0.0.1 could read the answers. Host, Origin and content type tell.
"""

from __future__ import annotations

import ipaddress
from collections.abc import Awaitable, Callable
from urllib.parse import urlsplit

from aiohttp import web

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]

_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; media-src 'self';"
    " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
HEADERS = {
    "Content-Security-Policy": _POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
}


def is_loopback(host: str) -> bool:
    """Whether a name or address means this machine alone."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


@web.middleware
async def guard(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Refuse foreign requests with 403, and put the page's headers on all answers."""
    why = _foreign(request)
    if why:
        return web.json_response({"error": why}, status=403, headers=HEADERS)
    response = await handler(request)
    if not response.prepared:  # a stream sets them itself, before it starts
        response.headers.update(HEADERS)
    return response


def _foreign(request: web.Request) -> str:
    host = urlsplit(f"//{request.headers.get('Host', '')}").hostname or ""
    if not is_loopback(host):
        return "the Host header does not name this machine"
    origin = request.headers.get("Origin")
    if origin is not None and origin != f"http://{request.headers['Host']}":
        return "the request comes from another site"
    if request.headers.get("Sec-Fetch-Site", "none") not in ("none", "same-origin"):
        return "the request comes from another site"
    api = request.path.startswith("/control/")
    if api and request.method == "POST" and request.content_type != "application/json":
        return "the control API takes application/json only"
    return ""
