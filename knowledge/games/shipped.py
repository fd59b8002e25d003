"""The data that ships: our own tables first, then ODF messages, through the same reader that a live feed uses.

`data/` may be removed from an installation (its licence is narrower than the code's); the store then starts empty.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Protocol

from sqlalchemy import select
from sqlalchemy.orm import Session

from knowledge.games import tables
from knowledge.games.odf.ingest import ingest_within
from knowledge.games.odf.report import IngestReport
from knowledge.games.progress import Progress
from knowledge.games.schema import Message

DATA = Path(__file__).parent / "data"
_EDITION = "edition.tsv"
_MANIFEST = "shipped-data"


class IncompleteData(RuntimeError):
    """A shipped message was refused: the data does not fit the reader."""


class Writable(Protocol):
    """The part of the store that loading needs."""

    def writing(self) -> AbstractContextManager[Session]:
        """A session that holds the write lock and commits at its end."""
        ...


def needs_shipped(session: Session) -> bool:
    """True when data ships and this store has not taken this edition of it."""
    version = _version()
    if version is None:
        return False
    taken = session.scalar(
        select(Message.id).where(
            Message.type == tables.TABLE, Message.document_code == _MANIFEST, Message.sha256 == version
        )
    )
    return taken is None


def load_shipped(store: Writable, progress: Progress) -> IngestReport:
    """Take the shipped data in one transaction: all of it or nothing.

    Raises:
        IncompleteData: when a shipped message is refused.
    """
    version = _version() or ""
    with store.writing() as session:
        tables.load(session, DATA / "tables", progress)
        report = ingest_within(session, list(_archives()), received_at=None, progress=progress)
        if report.rejected:
            raise IncompleteData(f"{report.rejected[0].file}: {report.rejected[0].reason}")
        tables.note(session, _MANIFEST, version)
    return report


def _archives() -> Iterator[Path]:
    """In the order in which a feed would bring them: people, teams, programme, then what happened."""
    order = (
        "DT_PARTIC",
        "DT_PARTIC_TEAMS",
        "DT_ENTRIES",
        "DT_SCHEDULE",
        "DT_SCHEDULE_UPDATE",
        "DT_MEDALLISTS",
        "DT_MEDALS",
    )
    for name in order:
        path = DATA / "odf" / f"{name}.zip"
        if path.exists():
            yield path


def _version() -> str | None:
    """The hash of the shipped data, null when it was removed."""
    path = DATA / _EDITION
    return path.read_text(encoding="ascii").split()[-1] if path.exists() else None
