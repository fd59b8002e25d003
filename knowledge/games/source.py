"""The page behind a citation: which message or table said it, and the words themselves."""

from __future__ import annotations

import zlib

from pydantic import AwareDatetime, BaseModel, ConfigDict
from sqlalchemy.orm import Session

from knowledge.games.schema import Message

_EXCERPT = 4000
_UNPACKED = 8 * 1024 * 1024


class SourceView(BaseModel):
    """A message as a reader of a citation sees it. `excerpt` is raw and untrusted: show it as text."""

    model_config = ConfigDict(frozen=True)

    message_id: int
    title: str
    type: str
    subtype: str
    version: int
    issued_at: AwareDatetime
    received_at: AwareDatetime
    source: str
    document_code: str
    competition: str
    state: str
    excerpt: str
    truncated: bool


def view_source(session: Session, message_id: int, focus: str | None) -> SourceView | None:
    """The message with an excerpt round the first place where `focus` stands."""
    message = session.get(Message, message_id)
    if message is None:
        return None
    body = unpacked(message.body)
    excerpt = _table_rows(body, focus) if message.type == "TABLE" else _around(body, focus)
    return SourceView(
        message_id=message.id,
        title=message.title,
        type=message.type,
        subtype=message.subtype,
        version=message.version,
        issued_at=message.issued_at,
        received_at=message.received_at,
        source=message.source,
        document_code=message.document_code,
        competition=message.competition,
        state=message.state,
        excerpt=excerpt,
        truncated=len(excerpt) < len(body),
    )


def unpacked(body: bytes) -> str:
    """The text of a stored message, at most the first megabytes of it."""
    if not body:
        return ""
    return zlib.decompressobj().decompress(body, _UNPACKED).decode("utf-8", errors="replace")


def _around(body: str, focus: str | None) -> str:
    place = body.find(focus) if focus else -1
    if place < 0:
        return body[:_EXCERPT]
    start = max(place - _EXCERPT // 2, 0)
    return body[start : start + _EXCERPT]


def _table_rows(body: str, focus: str | None) -> str:
    head, *rows = body.splitlines()
    chosen = [row for row in rows if focus in row] if focus else rows
    return "\n".join([head, *(chosen or rows)])[:_EXCERPT]
