"""Conversations in SQLite: who owns which thread, its title, and what was asked and answered in it.

The graph's own working memory lies in the checkpoints beside this; a person never sees that. Calls are blocking
inside and run on the desk's threads. Only the desk uses this store.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import Executor
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from sqlalchemy import ForeignKey, Index, create_engine, delete, event, func, select
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column
from sqlalchemy.pool import ConnectionPoolEntry

from graphs.conversations.transcript import ConversationSummary, Transcript, TranscriptTurn
from graphs.errors import UnknownConversation
from graphs.turn import TurnResult

T = TypeVar("T")


class _Base(DeclarativeBase):
    """Declarative base of the conversations."""


class _Conversation(_Base):
    __tablename__ = "conversation"

    thread_id: Mapped[str] = mapped_column(primary_key=True)
    owner: Mapped[str]
    title: Mapped[str]
    language: Mapped[str]
    created: Mapped[float]  # seconds since 1970, UTC
    updated: Mapped[float]
    paused: Mapped[bool] = mapped_column(default=False)  # waits for a person's decision

    __table_args__ = (Index("conversation_owner", "owner", "updated"),)


class _Turn(_Base):
    __tablename__ = "turn"

    id: Mapped[int] = mapped_column(primary_key=True)
    thread_id: Mapped[str] = mapped_column(ForeignKey("conversation.thread_id", ondelete="CASCADE"), index=True)
    asked: Mapped[str]
    asked_at: Mapped[float]
    result: Mapped[str]  # TurnResult as JSON


@dataclass(frozen=True, slots=True)
class Holding:
    """Who holds a thread and whether it waits for a decision."""

    owner: str
    language: str
    paused: bool


class ConversationStore:
    """The conversations of one data folder."""

    def __init__(self, path: Path, threads: Executor) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self._engine = create_engine(f"sqlite:///{path}")
        event.listen(self._engine, "connect", _tune)
        _Base.metadata.create_all(self._engine)
        self._threads = threads

    def close(self) -> None:
        """Closes the file."""
        self._engine.dispose()

    async def holding(self, thread_id: str) -> Holding | None:
        """Who owns the thread; None when it is not known."""
        return await self._run(lambda session: _holding(session.get(_Conversation, thread_id)))

    async def record(self, owner: str, asked: str, result: TurnResult) -> None:
        """Adds a turn, and the conversation where this was its first."""

        def write(session: Session) -> None:
            now = datetime.now(UTC).timestamp()
            row = _held(session, result.thread_id, owner, title=_title(asked), now=now)
            row.language, row.updated, row.paused = result.language, now, bool(result.interrupts)
            session.add(_Turn(thread_id=row.thread_id, asked=asked, asked_at=now, result=result.model_dump_json()))

        await self._run(write)

    async def listing(self, owner: str, limit: int = 50, offset: int = 0) -> list[ConversationSummary]:
        """The owner's conversations, latest first."""

        def read(session: Session) -> list[ConversationSummary]:
            turns = select(func.count()).where(_Turn.thread_id == _Conversation.thread_id).scalar_subquery()
            wanted = select(_Conversation, turns).where(_Conversation.owner == owner)
            rows = session.execute(wanted.order_by(_Conversation.updated.desc()).limit(limit).offset(offset))
            return [_summary(row, count) for row, count in rows]

        return await self._run(read)

    async def transcript(self, thread_id: str, owner: str) -> Transcript:
        """The whole conversation.

        Raises:
            UnknownConversation: not there, or not the caller's.
        """

        def read(session: Session) -> Transcript:
            row = _owned(session, thread_id, owner)
            turns = session.scalars(select(_Turn).where(_Turn.thread_id == thread_id).order_by(_Turn.id)).all()
            return Transcript(conversation=_summary(row, len(turns)), turns=tuple(_read_turn(turn) for turn in turns))

        return await self._run(read)

    async def rename(self, thread_id: str, owner: str, title: str) -> None:
        """Gives the conversation another title.

        Raises:
            UnknownConversation: not there, or not the caller's.
        """

        def write(session: Session) -> None:
            _owned(session, thread_id, owner).title = _title(title)

        await self._run(write)

    async def delete(self, thread_id: str, owner: str) -> None:
        """Forgets the conversation and its turns.

        Raises:
            UnknownConversation: not there, or not the caller's.
        """

        def write(session: Session) -> None:
            row = _owned(session, thread_id, owner)
            session.execute(delete(_Turn).where(_Turn.thread_id == thread_id))
            session.delete(row)

        await self._run(write)

    async def _run(self, work: Callable[[Session], T]) -> T:
        def transaction() -> T:
            with Session(self._engine, expire_on_commit=False) as session, session.begin():
                return work(session)

        return await asyncio.get_running_loop().run_in_executor(self._threads, transaction)


def _tune(connection: DBAPIConnection, _: ConnectionPoolEntry) -> None:
    """Readers do not wait for writers; foreign keys are real."""
    cursor = connection.cursor()
    for pragma in ("journal_mode=WAL", "synchronous=NORMAL", "foreign_keys=ON", "busy_timeout=5000"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _holding(row: _Conversation | None) -> Holding | None:
    return Holding(row.owner, row.language, row.paused) if row is not None else None


def _held(session: Session, thread_id: str, owner: str, title: str, now: float) -> _Conversation:
    row = session.get(_Conversation, thread_id)
    if row is None:
        row = _Conversation(thread_id=thread_id, owner=owner, title=title, language="en", created=now, updated=now)
        session.add(row)
        session.flush()
    elif row.owner != owner:
        raise UnknownConversation("There is no such conversation.")
    return row


def _owned(session: Session, thread_id: str, owner: str) -> _Conversation:
    row = session.get(_Conversation, thread_id)
    if row is None or row.owner != owner:
        raise UnknownConversation("There is no such conversation.")
    return row


def _summary(row: _Conversation, turns: int) -> ConversationSummary:
    return ConversationSummary(
        thread_id=row.thread_id,
        title=row.title,
        language=row.language,
        created=datetime.fromtimestamp(row.created, UTC),
        updated=datetime.fromtimestamp(row.updated, UTC),
        turns=turns,
    )


def _read_turn(turn: _Turn) -> TranscriptTurn:
    asked_at = datetime.fromtimestamp(turn.asked_at, UTC)
    return TranscriptTurn(asked=turn.asked, asked_at=asked_at, result=TurnResult.model_validate_json(turn.result))


def _title(asked: str) -> str:
    """The first words of the question, cut at a word."""
    text = " ".join(asked.split())
    if len(text) <= 60:
        return text
    cut = text[:60]
    return (cut.rsplit(" ", 1)[0] if " " in cut[30:] else cut) + "…"
