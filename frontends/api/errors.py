"""Errors of the HTTP front end.

Unauthenticated
├── BadCredentials     a name and password, or a token, that do not fit (401)
Forbidden
├── ForeignPage        a page of another origin, or without the token of this session (403)
└── MissingScope       known, but without the right that this needs (403)
TooMany
├── RateLimited        too many requests; `retry_after` says when (429)
└── Overloaded         as many turns wait as may (429)
Unavailable
└── StillOpening       the desk is being prepared (503)
Conflict
└── AccountExists      the name is taken (409)
"""

from __future__ import annotations

import math

from gpu_services.service.errors import Conflict, Forbidden, TooMany, Unauthenticated, Unavailable


class BadCredentials(Unauthenticated):
    """A name and password, or a token, that do not fit."""

    code, recovery = "bad_credentials", "Check the name and the password, or the token, and try again."


class ForeignPage(Forbidden):
    """The request came with this browser's cookie, but not from a page of this server."""

    code, recovery = "foreign_page", "Reload the page and try again."


class MissingScope(Forbidden):
    """The caller is known, but may not do this."""

    code, recovery = "missing_scope", "Use a token or an account that has this right."


class RateLimited(TooMany):
    """Too many requests in a short time."""

    code = "rate_limited"

    def __init__(self, seconds: float) -> None:
        super().__init__("That was too many requests in a short time.")
        self.retry_after = max(1, math.ceil(seconds))


class Overloaded(TooMany):
    """As many questions are waiting as may."""

    code = "overloaded"
    retry_after = 5


class StillOpening(Unavailable):
    """The desk is still being prepared."""

    code, recovery = "still_opening", "Try again in a few seconds."


class AccountExists(Conflict):
    """The name is taken."""

    code, recovery = "account_exists", "Choose another name, or remove that account first."
