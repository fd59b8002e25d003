"""Sessions of browsers: a signed cookie that names an anonymous reader or an account, and the token against forgery.

The cookie carries no rights. It is HTTP-only, same-site, and secure where the connection is.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass

from itsdangerous import BadSignature, TimestampSigner, URLSafeTimedSerializer
from pydantic import SecretStr
from starlette.responses import Response

COOKIE = "stadion_session"


@dataclass(frozen=True, slots=True)
class BrowserSession:
    """`id` is random and made anew at sign-in; `account` is a name, or None for an anonymous reader."""

    id: str
    account: str | None = None
    fresh: bool = False  # made for this request; the answer sets the cookie

    @property
    def subject(self) -> str:
        """Who owns what this session makes."""
        return f"account:{self.account}" if self.account else f"anonymous:{self.id}"


class SessionSigner:
    """Reads and writes the cookie, and the token that a page of ours sends along with every change."""

    def __init__(self, key: SecretStr, hours: float) -> None:
        self._cookies = URLSafeTimedSerializer(key.get_secret_value(), salt="session")
        self._forms = TimestampSigner(key.get_secret_value(), salt="csrf")
        self._seconds = int(hours * 3600)

    def new(self, account: str | None = None) -> BrowserSession:
        """A fresh session."""
        return BrowserSession(secrets.token_urlsafe(18), account, fresh=True)

    def read(self, cookie: str | None) -> BrowserSession | None:
        """The session that a cookie names; None when it was not signed here, or too long ago."""
        if not cookie:
            return None
        try:
            held = self._cookies.loads(cookie, max_age=self._seconds)
        except BadSignature:
            return None
        return BrowserSession(str(held["id"]), held.get("account"))

    def write(self, response: Response, session: BrowserSession, *, secure: bool) -> None:
        """Set the cookie."""
        response.set_cookie(
            COOKIE, self.cookie(session), max_age=self._seconds, httponly=True, samesite="lax", secure=secure, path="/"
        )

    def cookie(self, session: BrowserSession) -> str:
        """The signed value of the cookie."""
        return self._cookies.dumps({"id": session.id, "account": session.account})

    def csrf(self, session: BrowserSession) -> str:
        """The token of a session."""
        return self._forms.sign(session.id).decode()

    def fits(self, session: BrowserSession, token: str | None) -> bool:
        """Whether a token belongs to the session."""
        try:
            signed = self._forms.unsign(token or "", max_age=self._seconds)
        except BadSignature:
            return False
        return secrets.compare_digest(signed.decode(), session.id)
