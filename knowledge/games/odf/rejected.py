"""Why a message was refused. Raised while a message is read; caught by `ingest`, which undoes the message whole."""

from __future__ import annotations


class Rejected(Exception):
    """The message cannot be used.

    Args:
        reason: one sentence for the operator who looks at the report.
    """

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason
