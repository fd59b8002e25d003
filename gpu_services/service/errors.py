"""The error tree of the house.

    StadionError
    ├── BadRequest            the caller sent something that cannot be used (400)
    │   ├── TooLarge          ... because of its size (413)
    │   └── Unprocessable     ... well-formed, but its content is refused (422)
    ├── Unauthenticated       no valid credentials (401)
    ├── Forbidden             valid credentials, but not for this (403)
    ├── NotFound              the thing named does not exist, or not for this caller (404)
    ├── Conflict              the state of the thing does not allow it now (409)
    ├── TooMany               a rate or queue limit was reached; try later (429)
    ├── Unavailable           a model, a service or a store is not there; try later (503)
    └── Internal              a defect of ours (500)

Each room derives its own errors from these, with a stable `code`. An error carries a sentence for the person
(`message`) and a hint about what to do next (`recovery`), so that every way out of the house (HTTP, events,
command line) can say the same.
"""

from __future__ import annotations

from typing import ClassVar

from pydantic import BaseModel, ConfigDict


class ErrorBody(BaseModel):
    """An error as it leaves the house: HTTP bodies, `run error` events and `--json` output share this shape."""

    model_config = ConfigDict(frozen=True)

    code: str
    message: str
    recovery: str
    retryable: bool
    request_id: str | None = None


class StadionError(Exception):
    """Base of every error that a person may see.

    Args:
        message: one sentence for the person, without a trailing stack or internal name.
        recovery: what to do next, one sentence; the class default where it fits.
        code: a stable machine-readable code; the class default where it fits.
    """

    code: ClassVar[str] = "error"
    status: ClassVar[int] = 500
    retryable: ClassVar[bool] = False
    recovery: ClassVar[str] = "Report this with the request id."

    def __init__(self, message: str, *, recovery: str | None = None, code: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self._recovery = recovery
        self._code = code

    def body(self, request_id: str | None = None) -> ErrorBody:
        """The error as it is sent; `request_id` ties it to the logs."""
        return ErrorBody(
            code=self._code or self.code,
            message=self.message,
            recovery=self._recovery or self.recovery,
            retryable=self.retryable,
            request_id=request_id,
        )


class BadRequest(StadionError):
    """The caller sent something that cannot be used."""

    code, status, recovery = "bad_request", 400, "Correct the request and send it again."


class TooLarge(BadRequest):
    """The request is larger than the limit."""

    code, status, recovery = "too_large", 413, "Send a smaller request."


class Unprocessable(BadRequest):
    """Well-formed, but its content is refused."""

    code, status, recovery = "unprocessable", 422, "Change the content and send it again."


class Unauthenticated(StadionError):
    """No valid credentials."""

    code, status, recovery = "unauthenticated", 401, "Sign in and try again."


class Forbidden(StadionError):
    """Valid credentials, but not for this."""

    code, status, recovery = "forbidden", 403, "Ask for access, or sign in with another account."


class NotFound(StadionError):
    """The thing named does not exist, or not for this caller."""

    code, status, recovery = "not_found", 404, "Check the name or identifier."


class Conflict(StadionError):
    """The state of the thing does not allow it now."""

    code, status, recovery = "conflict", 409, "Look at the current state, then try again."


class TooMany(StadionError):
    """A rate or queue limit was reached."""

    code, status, retryable, recovery = "too_many", 429, True, "Wait a moment and try again."


class Unavailable(StadionError):
    """A model, a service or a store is not there."""

    code, status, retryable, recovery = "unavailable", 503, True, "Try again shortly."


class Internal(StadionError):
    """A defect of ours."""

    code, status, recovery = "internal", 500, "Report this with the request id."
