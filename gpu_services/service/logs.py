"""Structured logs with the id of the request in every line, also in lines written from inside a tool.

Secrets never reach a line, whatever they were passed as; the words of a person (`text`, `question`, `answer` …)
are replaced by their length above level debug.
"""

from __future__ import annotations

import logging
import sys
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TextIO

import structlog
from pydantic import SecretBytes, SecretStr
from structlog.typing import EventDict, Processor, WrappedLogger

from gpu_services.service.settings import ServiceSettings

SECRET_WORDS = ("password", "secret", "token", "authorization", "cookie", "api_key", "apikey", "credential")
SPOKEN_KEYS = frozenset({"text", "question", "answer", "prompt", "history", "body", "content", "words"})
REQUEST_ID = "request_id"


def configure_logs(settings: ServiceSettings, stream: TextIO | None = None) -> None:
    """Send structlog's and the standard library's records to `stream` (standard error), as the settings say."""
    shared: list[Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        veil_secrets,
        veil_words,
    ]
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=False,
    )
    handler = logging.StreamHandler(stream or sys.stderr)
    handler.setFormatter(structlog.stdlib.ProcessorFormatter(_ending(settings), foreign_pre_chain=shared))
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(settings.log_level.upper())
    for chatty in ("httpx", "httpcore", "openai", "alembic"):  # info lines of the first three hold a reader's words
        logging.getLogger(chatty).setLevel(logging.WARNING)


def _ending(settings: ServiceSettings) -> Processor:
    if settings.log_format == "json":
        return _json_line
    plain = structlog.dev.plain_traceback  # the rich one prints local variables, and those hold words and secrets
    return structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty(), exception_formatter=plain)


def _json_line(logger: WrappedLogger, name: str, event: EventDict) -> str:
    event.pop("_record", None)
    event.pop("_from_structlog", None)
    rendered = structlog.processors.JSONRenderer(ensure_ascii=False)(
        logger, name, structlog.processors.format_exc_info(logger, name, event)
    )
    return rendered if isinstance(rendered, str) else rendered.decode()


def veil_secrets(logger: WrappedLogger, name: str, event: EventDict) -> EventDict:
    """Replace the value of every key that sounds like a secret, and every `SecretStr`, however deep."""
    return {key: _veiled(key, value) for key, value in event.items()}


def _veiled(key: str, value: object) -> object:
    if isinstance(value, SecretStr | SecretBytes) or any(word in key.lower() for word in SECRET_WORDS):
        return "***"
    if isinstance(value, dict):
        return {inner: _veiled(str(inner), item) for inner, item in value.items()}
    return value


def veil_words(logger: WrappedLogger, name: str, event: EventDict) -> EventDict:
    """Above debug, log how long a person's words are, not the words."""
    if event.get("level") == "debug":
        return event
    return {
        key: f"<{len(value)} characters>" if key in SPOKEN_KEYS and isinstance(value, str) else value
        for key, value in event.items()
    }


def new_request_id() -> str:
    """A fresh id, short enough to be read aloud to support."""
    return uuid.uuid4().hex[:16]


def current_request_id() -> str | None:
    """The id of the request that this code runs for, if any."""
    found = structlog.contextvars.get_contextvars().get(REQUEST_ID)
    return found if isinstance(found, str) else None


@contextmanager
def request_logged(request_id: str, **bound: str) -> Iterator[None]:
    """Bind the request id (and more) to every line written inside, threads started with this context included."""
    with structlog.contextvars.bound_contextvars(**{REQUEST_ID: request_id}, **bound):
        yield
