"""Who is asking: the `Principal` of a request, from its credentials and from nothing else.

A bearer token names a machine, a signed cookie a browser: an anonymous reader or an account. Role, NOC and scopes are
read from the accounts at every request, so that a change or a removal takes effect at once. What a body or any other
header claims about the caller is never looked at.

A request that rides on a cookie and changes something must come from a page of ours: by its `Origin`, and by the token
that only our pages can read. A request without a cookie rides on nothing and needs neither.
"""

from __future__ import annotations

import asyncio
import secrets
from dataclasses import dataclass
from urllib.parse import urlsplit

from pydantic import SecretStr
from starlette.requests import HTTPConnection

from frontends.api.accounts import AccountStore
from frontends.api.errors import BadCredentials, ForeignPage, MissingScope
from frontends.api.limits import TokenBuckets
from frontends.api.sessions import COOKIE, BrowserSession, SessionSigner
from frontends.api.settings import ApiSettings
from knowledge.access import Principal, Role

SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})
CSRF_HEADER = "x-csrf-token"


@dataclass(frozen=True, slots=True)
class Caller:
    """The principal with what it came by; `session` is None for a bearer token."""

    principal: Principal
    session: BrowserSession | None

    def require_scope(self, scope: str) -> None:
        """Refuse a caller without a right.

        Raises:
            BadCredentials: nobody in particular is asking.
            MissingScope: somebody is, who may not.
        """
        self.require_account()
        if scope not in self.principal.scopes:
            raise MissingScope(f"This needs the right {scope}.")

    def require_account(self) -> None:
        """Refuse an anonymous reader.

        Raises:
            BadCredentials: nobody in particular is asking.
        """
        if self.session is not None and self.session.account is None:
            raise BadCredentials("This needs an account or a token.", recovery="Sign in, or send a bearer token.")


class Gatekeeper:
    """Makes callers of requests, and counts what they ask for."""

    def __init__(self, settings: ApiSettings, accounts: AccountStore, signer: SessionSigner) -> None:
        self._settings, self._accounts, self.signer = settings, accounts, signer
        self._anonymous = TokenBuckets(settings.session_burst, settings.session_rate)
        self._staff = TokenBuckets(settings.staff_burst, settings.staff_rate)
        self._addresses = TokenBuckets(settings.address_burst, settings.address_rate)
        self._logins = TokenBuckets(settings.login_burst, settings.login_rate)

    async def caller(self, connection: HTTPConnection) -> Caller:
        """Who is asking.

        Raises:
            BadCredentials: a token that is not valid, or a session of an account that is gone.
            ForeignPage: a change that did not come from a page of ours.
        """
        scheme, _, token = connection.headers.get("authorization", "").partition(" ")
        if scheme:
            return await self._machine(scheme, token.strip())
        session = self.signer.read(connection.cookies.get(COOKIE))
        self._check_page(connection, session)
        return await self._browser(session or self.signer.new(), connection)

    def admit(self, caller: Caller, address: str) -> None:
        """Count a request that costs something.

        Raises:
            RateLimited: the caller, or everybody at that address together, asked too much.
        """
        anonymous = caller.principal.subject.startswith("anonymous:")
        if anonymous:
            self._addresses.take(address)
        (self._anonymous if anonymous else self._staff).take(caller.principal.subject)

    def admit_login(self, name: str, address: str) -> None:
        """Count an attempt to sign in.

        Raises:
            RateLimited: too many for that name from that address.
        """
        self._logins.take(f"{address} {name}")

    def address(self, connection: HTTPConnection) -> str:
        """The network address that the limits count; a proxy's word is taken only when one is configured."""
        forwarded = connection.headers.get("x-forwarded-for", "") if self._settings.behind_proxy else ""
        nearest = forwarded.split(",")[-1].strip()
        return nearest or (connection.client.host if connection.client else "unknown")

    def secure(self, connection: HTTPConnection) -> bool:
        """Whether the browser's connection is encrypted."""
        if self._settings.behind_proxy and "x-forwarded-proto" in connection.headers:
            return connection.headers["x-forwarded-proto"] == "https"
        return connection.url.scheme in {"https", "wss"}

    async def _machine(self, scheme: str, token: str) -> Caller:
        if scheme.lower() != "bearer" or not token:
            raise BadCredentials("The Authorization header is not 'Bearer <token>'.")
        return Caller(await asyncio.to_thread(self._accounts.bearer, SecretStr(token)), None)

    async def _browser(self, session: BrowserSession, connection: HTTPConnection) -> Caller:
        if session.account is None:
            language = preferred_language(connection.headers.get("accept-language", ""))
            return Caller(Principal(subject=session.subject, role=Role.FAN, language=language), session)
        principal = await asyncio.to_thread(self._accounts.account, session.account)
        if principal is None:
            raise BadCredentials("That account is no longer there.", recovery="Sign in again.")
        return Caller(principal, session)

    def _check_page(self, connection: HTTPConnection, session: BrowserSession | None) -> None:
        method = connection.scope.get("method", "GET")
        websocket = connection.scope["type"] == "websocket"
        if method in SAFE_METHODS and not websocket:
            return
        origin = connection.headers.get("origin")
        if origin is not None and not self._ours(origin, connection):
            raise ForeignPage("This came from a page of another site.")
        if session is not None and not websocket and not self.signer.fits(session, connection.headers.get(CSRF_HEADER)):
            raise ForeignPage("The token of this page is missing or stale.")

    def _ours(self, origin: str, connection: HTTPConnection) -> bool:
        if origin in self._settings.origins:
            return True
        host = connection.headers.get("host", "")
        return secrets.compare_digest(urlsplit(origin).netloc.lower(), host.lower())


def preferred_language(header: str) -> str:
    """The first language of an Accept-Language header, English when there is none."""
    first = header.split(",")[0].split(";")[0].strip()
    tag = first.split("-")[0].lower()
    return tag if tag.isascii() and tag.isalpha() and 2 <= len(tag) <= 3 else "en"
