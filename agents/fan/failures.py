"""What a model reads when a tool fails: code, sentence and what to do next, as JSON; never a stack."""

from __future__ import annotations

from typing import Any

import structlog
from langchain.agents.middleware import ToolCallRequest, ToolErrorMiddleware

from gpu_services.service.errors import Internal, StadionError
from knowledge.access import TurnContext

_log = structlog.get_logger(__name__)


def readable_failures() -> ToolErrorMiddleware[Any, TurnContext]:
    """Middleware that turns every failure of a tool into a tool message with status `error`."""
    return ToolErrorMiddleware(_told)


def _told(error: Exception, request: ToolCallRequest) -> str:
    name = request.tool_call["name"]
    if isinstance(error, StadionError):
        return error.body().model_dump_json()
    _log.error("tool_failed", tool=name, exc_info=error)
    recovery = "Say that this cannot be looked up just now; do not call the tool again in this turn."
    return Internal(f"The tool {name} failed.", recovery=recovery).body().model_dump_json()
