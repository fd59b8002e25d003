"""The message log: every message as received, with the verdict on it, and the versions that stand against it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal, cast

from sqlalchemy import ColumnElement, CursorResult, select, update
from sqlalchemy.orm import Session

from knowledge.games.odf.envelope import Envelope
from knowledge.games.schema import Message

State = Literal["accepted", "late", "duplicate", "test", "rejected"]
_MAX_TITLE = 300
_DIRECT = {"synchronize_session": False}  # no message is held as an object


@dataclass(frozen=True, slots=True)
class Received:
    """A message with its times: when it was made, when it came, since when its facts count as known."""

    envelope: Envelope
    issued_at: datetime
    received_at: datetime

    @property
    def known_from(self) -> datetime:
        """The earlier of the two: a clock that runs ahead at the sender cannot hide a fact."""
        return min(self.issued_at, self.received_at)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a message."""

    state: State
    reason: str | None = None
    title: str = ""


class Audit:
    """Reads and writes the log within one session."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def open(self, received: Received) -> Message:
        """A row for a message that is being read; its hash, body and state follow."""
        envelope = received.envelope
        message = Message(
            competition=envelope.competition,
            document_code=envelope.document_code.code,
            document_subcode=envelope.subcode,
            type=envelope.type,
            subtype=envelope.subtype,
            version=envelope.version,
            result_status=envelope.result_status,
            language=envelope.language,
            feed_flag=envelope.feed_flag,
            issued_at=received.issued_at,
            source=envelope.source[:_MAX_TITLE],
            title=envelope.type,
            received_at=received.received_at,
            sha256="",
            body=b"",
            state="accepted",
            reason=None,
        )
        self._session.add(message)
        self._session.flush()
        return message

    def close(self, message_id: int, outcome: Outcome, *, sha256: str, body: bytes) -> None:
        """Fill in what is known once the message has been read."""
        values = {"sha256": sha256, "body": body, "state": outcome.state, "reason": outcome.reason}
        if outcome.title:
            values["title"] = outcome.title[:_MAX_TITLE]
        self._session.execute(
            update(Message).where(Message.id == message_id).values(**values), execution_options=_DIRECT
        )

    def refuse(self, name: str, received_at: datetime, sha256: str, body: bytes, reason: str) -> None:
        """A row for something whose envelope could not be read."""
        self._session.add(
            Message(
                competition="",
                document_code="",
                type="",
                version=0,
                feed_flag="",
                issued_at=received_at,
                source="",
                title=name[:_MAX_TITLE],
                received_at=received_at,
                sha256=sha256,
                body=body,
                state="rejected",
                reason=reason,
            )
        )

    def twin(self, sha256: str) -> int | None:
        """An earlier message with the same bytes that was not refused."""
        return self._session.scalar(
            select(Message.id)
            .where(Message.sha256 == sha256, Message.state.not_in(("rejected", "duplicate")))
            .order_by(Message.id)
            .limit(1)
        )

    def late(self, received: Received) -> bool:
        """True when another version speaks: the highest wins, of two equal ones the one that was made later."""
        standing = self._session.execute(
            select(Message.version, Message.issued_at)
            .where(*self._scope(received.envelope, received.envelope.type))
            .where(Message.state.in_(("accepted", "superseded")), Message.sha256 != "")
            .order_by(Message.version.desc(), Message.issued_at.desc())
            .limit(1)
        ).first()
        ours = (received.envelope.version, received.issued_at)
        return standing is not None and ours <= (standing.version, standing.issued_at)

    def supersede(self, message_id: int, envelope: Envelope) -> int:
        """Mark the older messages of the same scope, and the updates to them; how many there were."""
        result = self._session.execute(
            update(Message)
            .where(*self._scope(envelope, envelope.type, f"{envelope.type}_UPDATE"))
            .where(Message.state == "accepted", Message.id != message_id)
            .values(state="superseded"),
            execution_options=_DIRECT,
        )
        return int(cast("CursorResult[Any]", result).rowcount)

    @staticmethod
    def _scope(envelope: Envelope, *types: str) -> tuple[ColumnElement[bool], ...]:
        return (
            Message.competition == envelope.competition,
            Message.type.in_(types),
            Message.document_code == envelope.document_code.code,
            Message.subtype == envelope.subtype,
            Message.document_subcode == envelope.subcode,
        )
