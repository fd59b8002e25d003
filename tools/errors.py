"""Errors of the tools. A model reads `recovery` and can call again; a person reads `message`.

StadionError
├── Forbidden
│   └── NotForThisCaller     the role may not use this tool
└── BadRequest
    └── BadArgument          an argument cannot be read (a malformed day)
"""

from __future__ import annotations

from gpu_services.service.errors import BadRequest, Forbidden


class NotForThisCaller(Forbidden):
    """The caller's role may not use this tool, or the turn has no caller at all."""

    code = "tool_forbidden"
    recovery = "Do not call this tool again in this turn; say that it is not available to this reader."


class BadArgument(BadRequest):
    """An argument cannot be read."""

    code = "bad_argument"
    recovery = "Call the tool again with a corrected argument."
