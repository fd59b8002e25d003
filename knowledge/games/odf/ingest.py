"""Messages in: read, judged, applied or refused, and always kept.

Each message is one transaction. A refused one leaves no fact behind, only its row in the log; the others of the same
batch are not touched by it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager
from datetime import UTC, datetime
from typing import Protocol

from sqlalchemy.exc import DataError, IntegrityError
from sqlalchemy.orm import Session

from knowledge.games.odf.audit import Audit, Outcome, Received
from knowledge.games.odf.bundle import split
from knowledge.games.odf.catalogue import Catalogue
from knowledge.games.odf.envelope import Envelope
from knowledge.games.odf.intake import Intake
from knowledge.games.odf.payloads import PAYLOADS
from knowledge.games.odf.people import People
from knowledge.games.odf.reader import Audited, Bytes, Document, Limits, Peeked
from knowledge.games.odf.rejected import Rejected
from knowledge.games.odf.report import IngestReport, Refusal
from knowledge.games.odf.sources import Opened, Source, open_sources
from knowledge.games.progress import Progress, silent

_SMALL = 1024 * 1024  # bytes of a document that are looked at before it is judged


class Writable(Protocol):
    """The part of the store that an ingest needs."""

    def writing(self) -> AbstractContextManager[Session]:
        """A session that holds the write lock and commits at its end."""
        ...


def ingest(
    store: Writable,
    sources: Source | Iterable[Source],
    *,
    received_at: datetime | None = None,
    limits: Limits | None = None,
    progress: Progress = silent,
) -> IngestReport:
    """Read every document of `sources` into the store.

    Args:
        store: where the facts go.
        sources: paths of files, folders and ZIP archives, "-" for standard input, bytes, or binary streams.
        received_at: when they came; now, unless a recorded feed is played again.
        limits: what one document may cost.
        progress: told the number of documents done.
    """
    report = IngestReport()
    for name, part in _parts(sources, report):
        with store.writing() as session:
            Desk(session, limits or Limits()).take(name, part, received_at or datetime.now(UTC), report)
        progress("messages", report.messages, 0)
    return report


def ingest_within(
    session: Session, sources: Source | Iterable[Source], *, received_at: datetime | None, progress: Progress
) -> IngestReport:
    """The same inside one transaction of the caller: all that is good goes in together."""
    report = IngestReport()
    desk = Desk(session, Limits())
    for name, part in _parts(sources, report):
        desk.take(name, part, received_at, report)
        progress("messages", report.messages, 0)
    return report


def _parts(sources: Source | Iterable[Source], report: IngestReport) -> Iterator[tuple[str, Bytes]]:
    for opened in open_sources(sources):
        if not isinstance(opened, Opened):
            report.messages += 1
            report.rejected.append(Refusal(file=opened[0], reason=str(opened[1])))
            continue
        for number, part in enumerate(split(opened.stream), start=1):
            yield (opened.name if number == 1 else f"{opened.name}#{number}"), part


class Desk:
    """Takes messages one by one within one session."""

    def __init__(self, session: Session, limits: Limits) -> None:
        self._session = session
        self._limits = limits
        self._audit = Audit(session)
        self._catalogue = Catalogue(session)
        self._people = People(session)

    def take(self, name: str, stream: Bytes, received_at: datetime | None, report: IngestReport) -> None:
        """Read one document and write it down, with its facts when it is good. Null `received_at`: when it was made."""
        report.messages += 1
        audited = Audited(stream, self._limits)
        try:
            peeked = Peeked(audited, _SMALL)
            document = Document(peeked, self._limits)
            received = self._received(document.envelope(), received_at)
        except Rejected as verdict:
            audited.drain()
            sha256, body = audited.finish()
            self._audit.refuse(name, received_at or datetime.now(UTC), sha256, body, verdict.reason)
            report.rejected.append(Refusal(file=name, reason=verdict.reason))
            return
        twin = self._audit.twin(audited.digest) if peeked.whole else None
        if twin is None:
            self._judge(name, document, audited, received, report)
        else:  # known before it is read any further
            outcome = Outcome("duplicate", f"the same bytes as message {twin}")
            self._audit.close(self._audit.open(received).id, outcome, sha256=audited.digest, body=b"")
            report.duplicates += 1

    def _received(self, envelope: Envelope, received_at: datetime | None) -> Received:
        issued_at = envelope.issued_at(self._catalogue.zone(envelope.competition))
        return Received(envelope, issued_at, received_at or issued_at)

    def _judge(self, name: str, document: Document, audited: Audited, received: Received, report: IngestReport) -> None:
        message_id = self._audit.open(received).id
        savepoint = self._session.begin_nested()
        outcome = self._read(document, audited, received, message_id)
        sha256, body = audited.finish()
        twin = self._audit.twin(sha256) if outcome.state != "rejected" else None
        if twin is not None:
            outcome, body = Outcome("duplicate", f"the same bytes as message {twin}"), b""
        if outcome.state == "accepted":
            savepoint.commit()
        else:
            savepoint.rollback()
            self._catalogue.forget()
            self._people.forget()
        self._audit.close(message_id, outcome, sha256=sha256, body=body)
        if outcome.state == "accepted" and not PAYLOADS[received.envelope.type].update:
            report.superseded += self._audit.supersede(message_id, received.envelope)
        _count(report, name, outcome)

    def _read(self, document: Document, audited: Audited, received: Received, message_id: int) -> Outcome:
        """Apply the payload and say what came of it; the caller undoes it unless it was accepted."""
        envelope = received.envelope
        try:
            payload = PAYLOADS.get(envelope.type)
            if payload is None:
                raise Rejected(f"document type {envelope.type[:60]} is not supported")
            late = not envelope.test and not payload.update and self._audit.late(received)
            intake = self._intake(received, message_id)
            payload.apply(intake, document.items())
            intake.flush()
            self._session.flush()
        except Rejected as verdict:
            return Outcome("rejected", verdict.reason)
        except (IntegrityError, DataError) as fault:
            return Outcome("rejected", f"its facts contradict each other: {fault.orig}")
        finally:
            audited.drain()
        if envelope.test:
            return Outcome("test", "a test feed changes no facts", intake.title)
        if late or intake.outdated:
            return Outcome("late", "a newer version has been received", intake.title)
        return Outcome("accepted", None, intake.title)

    def _intake(self, received: Received, message_id: int) -> Intake:
        envelope = received.envelope
        return Intake(
            session=self._session,
            envelope=envelope,
            message_id=message_id,
            known_from=received.known_from,
            games=self._catalogue.games(envelope.competition, envelope.year, message_id),
            catalogue=self._catalogue,
            people=self._people,
        )


def _count(report: IngestReport, name: str, outcome: Outcome) -> None:
    match outcome.state:
        case "accepted":
            report.accepted += 1
        case "duplicate":
            report.duplicates += 1
        case "late":
            report.late += 1
        case "test":
            report.test += 1
        case "rejected":
            report.rejected.append(Refusal(file=name, reason=outcome.reason or ""))
