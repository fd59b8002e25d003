"""The rules of the registry. Pure bookkeeping on the store: no processes, no clock of its own, no framework.

queued ──claim──> running ──finish──> done | failed
   │                 │ cancel
   │ cancel          v
   └──> cancelled <── cancelling
running, worker dead: back to queued (kinds that may start again) or failed (code `worker_lost`)
"""

from __future__ import annotations

import json
import shutil
import time
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from pydantic import JsonValue
from sqlalchemy import Engine, func, select, update
from sqlalchemy.orm import Session

from gpu_services.service.errors import Conflict, ErrorBody, NotFound, StadionError, TooMany
from gpu_services.service.jobs.kinds import JobKind
from gpu_services.service.jobs.protocol import Artefact, Job, JobEvent, JobRequest, JobState
from gpu_services.service.jobs.store import ArtefactRow, EventRow, JobRow

Clock = Callable[[], float]
UNFINISHED = (JobState.QUEUED, JobState.RUNNING, JobState.CANCELLING)
HELD = (JobState.RUNNING, JobState.CANCELLING)


class QueueFull(TooMany):
    """The queue holds as many jobs as it may."""

    code, recovery = "queue_full", "Wait until some of the work is done, then submit again."


class NoSuchJob(NotFound):
    """No job by that id, or not of this owner."""

    code = "no_such_job"


class WorkerLost(StadionError):
    """The process that did the work ended without a word: it was killed, or it crashed."""

    code, retryable, recovery = (
        "worker_lost",
        True,
        "Submit the job again; if it happens again, look at its memory use.",
    )


@dataclass(frozen=True, slots=True)
class Claim:
    """A job that a pool may now run."""

    id: str
    kind: str
    params: dict[str, Any]
    folder: Path


class JobBoard:
    """The queue and the history of all jobs of one data folder."""

    def __init__(self, store: Engine, folder: Path, max_queued: int = 200, clock: Clock = time.time) -> None:
        self._store, self._folder, self._max, self._now = store, folder, max_queued, clock

    def submit(self, request: JobRequest, owner: str, kind: JobKind[Any]) -> Job:
        """Queue a job, or return the unfinished one with the same key.

        Raises:
            BadParams: they do not fit the kind.
            QueueFull: as many jobs are queued as may be.
        """
        params = kind.parse(request.params).model_dump(mode="json")
        with Session(self._store) as session, session.begin():
            twin = self._twin(session, request, owner)
            if twin is not None:
                return _view(twin)
            if self._queued(session) >= self._max:
                raise QueueFull(f"{self._max} jobs are waiting already.")
            row = JobRow(
                id=uuid.uuid4().hex,
                kind=kind.name,
                owner=owner,
                key=request.key,
                params=params,
                priority=request.priority,
                state=JobState.QUEUED,
                on_loss=kind.on_loss,
                max_attempts=kind.max_attempts,
                keep_seconds=request.keep_seconds,
                submitted_at=self._now(),
            )
            session.add(row)
            self._tell(session, row, "queued")
            session.flush()
            return _view(row)

    def get(self, job_id: str, owner: str | None = None) -> Job:
        """A job; with `owner`, only if it is theirs.

        Raises:
            NoSuchJob: otherwise.
        """
        with Session(self._store) as session, session.begin():
            return _view(self._row(session, job_id, owner))

    def of_owner(self, owner: str, limit: int = 50) -> list[Job]:
        """The owner's jobs, newest first."""
        found = select(JobRow).where(JobRow.owner == owner).order_by(JobRow.submitted_at.desc()).limit(limit)
        with Session(self._store) as session, session.begin():
            return [_view(row) for row in session.scalars(found)]

    def events(self, job_id: str, after: int = 0) -> list[JobEvent]:
        """What happened to a job after event number `after`."""
        found = select(EventRow).where(EventRow.job == job_id, EventRow.seq > after).order_by(EventRow.seq)
        with Session(self._store) as session, session.begin():
            return [JobEvent.model_validate(event.body) for event in session.scalars(found)]

    def folder(self, job_id: str) -> Path:
        """Where the job's files are."""
        return self._folder / job_id

    def artefact(self, job_id: str, name: str, owner: str | None = None) -> tuple[Artefact, Path]:
        """An announced file of a job.

        Raises:
            NoSuchJob: no such job or file.
        """
        for found in self.get(job_id, owner).artefacts:
            path = self.folder(job_id) / found.name
            if found.name == name and path.is_file():
                return found, path
        raise NoSuchJob(f"The job has no artefact {name!r}.")

    def cancel(self, job_id: str, owner: str | None = None) -> Job:
        """Stop a job: at once when it is queued; a running one is asked to, and ended when it does not listen.

        Raises:
            NoSuchJob: no such job, or not theirs.
            Conflict: it has ended already.
        """
        with Session(self._store) as session, session.begin():
            row = self._row(session, job_id, owner)
            if JobState(row.state).final:
                raise Conflict("The job has ended already.")
            if row.state == JobState.QUEUED:
                self._end(session, row, JobState.CANCELLED)
            elif row.state == JobState.RUNNING:
                row.state = JobState.CANCELLING
                self._tell(session, row, "cancelling")
            return _view(row)

    def claim(self, runner: str, lease: float) -> Claim | None:
        """Take the next job for `runner`, leased for `lease` seconds."""
        waiting = (
            select(JobRow)
            .where(JobRow.state == JobState.QUEUED)
            .order_by(JobRow.priority.desc(), JobRow.submitted_at)
            .limit(1)
        )
        with Session(self._store) as session, session.begin():
            row = session.scalars(waiting).first()
            if row is None:
                return None
            row.state, row.runner, row.lease_until = JobState.RUNNING, runner, self._now() + lease
            row.started_at, row.attempts = self._now(), row.attempts + 1
            self._tell(session, row, "started")
            return Claim(row.id, row.kind, dict(row.params), self.folder(row.id))

    def renew(self, runner: str, lease: float) -> None:
        """Keep the runner's leases for `lease` more seconds."""
        mine = update(JobRow).where(JobRow.runner == runner, JobRow.state.in_(HELD))
        with Session(self._store) as session, session.begin():
            session.execute(mine.values(lease_until=self._now() + lease))

    def stopping(self, runner: str) -> list[str]:
        """Ids of the runner's jobs that have been asked to stop."""
        asked = select(JobRow.id).where(JobRow.runner == runner, JobRow.state == JobState.CANCELLING)
        with Session(self._store) as session, session.begin():
            return list(session.scalars(asked))

    def progress(self, job_id: str, stage: str, fraction: float, preview: str | None = None) -> None:
        """Note how far a running job is."""
        with Session(self._store) as session, session.begin():
            row = self._row(session, job_id)
            row.stage, row.fraction = stage, min(1.0, max(0.0, fraction))
            self._tell(session, row, "progress", preview=preview)

    def add_artefact(self, job_id: str, artefact: Artefact) -> None:
        """Note a finished file; announcing a name again replaces it."""
        with Session(self._store) as session, session.begin():
            row = self._row(session, job_id)
            known = {old.name: old for old in row.artefacts}
            number = known[artefact.name].number if artefact.name in known else len(known) + 1
            session.merge(ArtefactRow(job=job_id, number=number, **artefact.model_dump()))
            self._tell(session, row, "artefact", artefact=artefact.model_dump())

    def finish(self, job_id: str, result: JsonValue) -> None:
        """The job ended well. A cancellation that came too late is ignored: the work is done."""
        with Session(self._store) as session, session.begin():
            row = self._row(session, job_id)
            row.result, row.fraction = result, 1.0
            self._end(session, row, JobState.DONE)

    def fail(self, job_id: str, error: ErrorBody) -> None:
        """The job ended with an error."""
        with Session(self._store) as session, session.begin():
            self._fail(session, self._row(session, job_id), error)

    def cancelled(self, job_id: str) -> None:
        """The job stopped as it was asked to."""
        with Session(self._store) as session, session.begin():
            self._end(session, self._row(session, job_id), JobState.CANCELLED)

    def lost(self, job_id: str) -> None:
        """The worker of a job is dead: requeue it or fail it, as its kind declares."""
        with Session(self._store) as session, session.begin():
            self._lose(session, self._row(session, job_id))

    def recover(self, runner: str) -> list[str]:
        """Deal with jobs whose pool let its lease run out (another process that died); returns their ids."""
        stale = select(JobRow).where(JobRow.state.in_(HELD), JobRow.runner != runner, JobRow.lease_until < self._now())
        with Session(self._store) as session, session.begin():
            rows = list(session.scalars(stale))
            for row in rows:
                self._lose(session, row)
            return [row.id for row in rows]

    def expire(self) -> list[str]:
        """Delete jobs that have been kept long enough, and their files; returns their ids."""
        with Session(self._store) as session, session.begin():
            rows = list(session.scalars(select(JobRow).where(JobRow.expires_at < self._now())))
            gone = [row.id for row in rows]
            for row in rows:
                session.delete(row)
        for job_id in gone:
            shutil.rmtree(self.folder(job_id), ignore_errors=True)
        return gone

    def _twin(self, session: Session, request: JobRequest, owner: str) -> JobRow | None:
        if request.key is None:
            return None
        same = (JobRow.owner == owner, JobRow.kind == request.kind, JobRow.key == request.key)
        return session.scalars(select(JobRow).where(*same, JobRow.state.in_(UNFINISHED))).first()

    def _queued(self, session: Session) -> int:
        waiting = select(func.count()).select_from(JobRow).where(JobRow.state == JobState.QUEUED)
        return session.scalar(waiting) or 0

    def _row(self, session: Session, job_id: str, owner: str | None = None) -> JobRow:
        row = session.get(JobRow, job_id)
        if row is None or (owner is not None and row.owner != owner):
            raise NoSuchJob("There is no such job.")
        return row

    def _lose(self, session: Session, row: JobRow) -> None:
        if row.state == JobState.CANCELLING:
            self._end(session, row, JobState.CANCELLED)
        elif row.on_loss == "requeue" and row.attempts < row.max_attempts:
            row.state, row.runner, row.lease_until, row.fraction = JobState.QUEUED, None, None, 0.0
            self._tell(session, row, "requeued")
        else:
            self._fail(session, row, WorkerLost("The worker process ended before the job did.").body())

    def _fail(self, session: Session, row: JobRow, error: ErrorBody) -> None:
        row.error = error.model_dump()
        self._end(session, row, JobState.FAILED, error=row.error)

    def _end(self, session: Session, row: JobRow, state: JobState, **more: object) -> None:
        row.state, row.runner, row.lease_until = state, None, None
        row.ended_at = self._now()
        row.expires_at = row.ended_at + row.keep_seconds
        self._tell(session, row, state.value, **more)

    def _tell(self, session: Session, row: JobRow, kind: str, **more: object) -> None:
        session.flush()
        last = session.scalar(select(func.max(EventRow.seq)).where(EventRow.job == row.id)) or 0
        body = {
            "seq": last + 1,
            "at": _instant(self._now()),
            "type": kind,
            "stage": row.stage or "",
            "fraction": row.fraction or 0.0,
            **more,
        }
        event = JobEvent.model_validate(body)
        session.add(EventRow(job=row.id, seq=event.seq, at=self._now(), body=json.loads(event.model_dump_json())))
        session.flush()


def _instant(seconds: float | None) -> datetime | None:
    return None if seconds is None else datetime.fromtimestamp(seconds, UTC)


def _view(row: JobRow) -> Job:
    return Job.model_validate(
        {
            "id": row.id,
            "kind": row.kind,
            "owner": row.owner,
            "state": row.state,
            "priority": row.priority,
            "stage": row.stage or "",
            "fraction": row.fraction or 0.0,
            "attempts": row.attempts or 0,
            "submitted_at": _instant(row.submitted_at),
            "started_at": _instant(row.started_at),
            "ended_at": _instant(row.ended_at),
            "expires_at": _instant(row.expires_at),
            "result": row.result,
            "error": row.error,
            "artefacts": [Artefact(name=a.name, media_type=a.media_type, size=a.size) for a in row.artefacts],
        }
    )
