"""What every HTTP service of the house does alike: request ids, errors as `ErrorBody`, counted requests, size limit."""

from __future__ import annotations

import re
import time
from http import HTTPStatus

import structlog
from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.datastructures import Headers, MutableHeaders
from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from gpu_services.service.errors import ErrorBody, Internal, StadionError, TooLarge, TooMany
from gpu_services.service.logs import current_request_id, new_request_id, request_logged
from gpu_services.service.metrics import RequestMetrics

REQUEST_ID_HEADER = "x-request-id"
DRAINED_BYTES = 32 * 1024 * 1024
_acceptable_id = re.compile(r"[A-Za-z0-9_-]{8,64}")


def error_response(error: StadionError, headers: dict[str, str] | None = None) -> JSONResponse:
    """The error as an HTTP answer with the id of the current request."""
    body = error.body(current_request_id())
    retry = {"Retry-After": str(getattr(error, "retry_after", 1))} if isinstance(error, TooMany) else {}
    return JSONResponse(body.model_dump(), error.status, headers={**retry, **(headers or {})})


def install_errors(app: FastAPI) -> None:
    """Answer every error of `app`, those of the framework included, as an `ErrorBody`."""
    app.add_exception_handler(StadionError, _ours)
    app.add_exception_handler(RequestValidationError, _invalid)
    app.add_exception_handler(HTTPException, _framework)


async def _ours(request: Request, error: Exception) -> JSONResponse:
    return error_response(error if isinstance(error, StadionError) else Internal("Something went wrong."))


async def _invalid(request: Request, error: Exception) -> JSONResponse:
    faults = error.errors() if isinstance(error, RequestValidationError) else []
    first = faults[0] if faults else {"loc": ("body",), "msg": "it cannot be read"}
    place = ".".join(str(part) for part in first["loc"])
    body = ErrorBody(
        code="invalid_request",
        message=f"The request is not usable: {place}: {first['msg']}.",
        recovery="Correct the request and send it again; /openapi.json describes it.",
        retryable=False,
        request_id=current_request_id(),
    )
    return JSONResponse(body.model_dump(), HTTPStatus.UNPROCESSABLE_ENTITY)


async def _framework(request: Request, error: Exception) -> JSONResponse:
    if isinstance(error.__cause__, StadionError):  # the framework wraps what reading the body raised
        return error_response(error.__cause__)
    status = error.status_code if isinstance(error, HTTPException) else 500
    headers = dict(error.headers or {}) if isinstance(error, HTTPException) else {}
    known = HTTPStatus(status)
    body = ErrorBody(
        code=known.name.lower(),
        message=f"{known.phrase}: {request.method} {request.url.path[:200]}.",
        recovery="Check the address and the method; /openapi.json lists both.",
        retryable=status in {408, 429, 502, 503, 504},
        request_id=current_request_id(),
    )
    return JSONResponse(body.model_dump(), status, headers=headers)


class RequestFrame:
    """ASGI middleware: gives the request an id, binds it to the logs, counts it, and bounds the body.

    An id sent by the client is kept when it is harmless, so that a trace can span services. The size limit is
    enforced on what arrives, not on what `Content-Length` promises.
    """

    def __init__(self, app: ASGIApp, metrics: RequestMetrics, max_bytes: int, larger: dict[str, int] | None = None):
        self._app, self._metrics, self._max, self._larger = app, metrics, max_bytes, larger or {}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handle one connection."""
        if scope["type"] not in {"http", "websocket"}:
            await self._app(scope, receive, send)
            return
        request_id = _request_id(scope)
        scope.setdefault("state", {})["request_id"] = request_id
        with request_logged(request_id):
            if scope["type"] == "websocket":
                await self._app(scope, receive, send)
            else:
                await self._http(scope, receive, send, request_id)

    async def _http(self, scope: Scope, receive: Receive, send: Send, request_id: str) -> None:
        began, status = time.perf_counter(), 0

        async def tell(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                MutableHeaders(scope=message)[REQUEST_ID_HEADER] = request_id
            await send(message)

        with self._metrics.watching():
            try:
                await self._bounded(scope, receive, tell)
            except Exception as defect:  # noqa: BLE001 - the last line of defence: logged whole, told briefly
                structlog.get_logger("http").error("defect", path=scope["path"], exc_info=defect)
                if status == 0:
                    await error_response(Internal("Something went wrong on our side."))(scope, receive, tell)
            finally:
                route = getattr(scope.get("route"), "path", "unmatched")
                self._metrics.answered(route, scope["method"], status or 500, began)

    async def _bounded(self, scope: Scope, receive: Receive, send: Send) -> None:
        limit = self._larger.get(scope["path"], self._max)
        body = _Counted(receive, limit)
        promised = Headers(scope=scope).get("content-length", "")
        if promised.isdigit() and int(promised) > limit:
            await body.drain()
            await error_response(_too_large(limit))(scope, receive, send)
        else:
            await self._app(scope, body.next, send)


class _Counted:
    """A request body that ends in `TooLarge` beyond its limit. What is too much is read and dropped, within reason,
    because a client that is still sending would see a reset connection instead of the answer.
    """

    def __init__(self, receive: Receive, limit: int) -> None:
        self._receive, self._limit, self._taken, self._more = receive, limit, 0, True

    async def next(self) -> Message:
        message = await self._receive()
        if message["type"] == "http.request":
            self._taken += len(message.get("body", b""))
            self._more = message.get("more_body", False)
            if self._taken > self._limit:
                await self.drain()
                raise _too_large(self._limit)
        return message

    async def drain(self) -> None:
        while self._more and self._taken < self._limit + DRAINED_BYTES:
            message = await self._receive()
            if message["type"] != "http.request":
                return
            self._taken += len(message.get("body", b""))
            self._more = message.get("more_body", False)


def _too_large(limit: int) -> TooLarge:
    return TooLarge(f"The request is larger than {limit:,} bytes.")


def _request_id(scope: Scope) -> str:
    sent = Headers(scope=scope).get(REQUEST_ID_HEADER, "")
    return sent if _acceptable_id.fullmatch(sent) else new_request_id()
