"""Errors of the tools. A model reads `recovery` and can call again; a person reads `message`.

StadionError
├── Forbidden
│   └── NotForThisCaller     the role may not use this tool
└── BadRequest
    └── BadArgument          an argument cannot be read (a malformed day)
"""

from __future__ import annotations

from typing import Any

from pydantic import ValidationError

from gpu_services.service.errors import BadRequest, Forbidden


class NotForThisCaller(Forbidden):
    """The caller's role may not use this tool, or the turn has no caller at all."""

    code = "tool_forbidden"
    recovery = "Do not call this tool again in this turn; say that it is not available to this reader."


class BadArgument(BadRequest):
    """An argument cannot be read."""

    code = "bad_argument"
    recovery = "Call the tool again with a corrected argument."


def told(error: ValidationError | Any) -> str:
    """Arguments that do not fit a tool's schema, as a model reads it: what is wrong and what to do."""
    wrong = "; ".join(f"{'.'.join(map(str, one['loc'])) or 'arguments'}: {one['msg']}" for one in error.errors())
    return BadArgument(wrong, recovery="Call the tool again with corrected arguments.").body().model_dump_json()
