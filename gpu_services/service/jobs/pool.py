"""The worker processes and the one thread that supervises them.

A process is started when there is work and ended after a while without; it runs one job at a time. The thread
claims jobs, records what the workers report, passes cancellations on, ends a worker that does not listen, notices
one that died, renews the leases of this pool and takes over the jobs of pools that no longer renew theirs.
"""

from __future__ import annotations

import multiprocessing
import threading
import time
import uuid
from collections.abc import Callable
from dataclasses import dataclass, field
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess
from multiprocessing.synchronize import Event

import structlog

from gpu_services.service.errors import StadionError
from gpu_services.service.jobs.engine import Claim, JobBoard
from gpu_services.service.jobs.kinds import KindRegistry, UnknownKind
from gpu_services.service.jobs.protocol import Artefact
from gpu_services.service.jobs.worker import Ended, Order, Progressed, work

_log = structlog.get_logger("jobs")
_spawn = multiprocessing.get_context("spawn")

Listener = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Timing:
    """Seconds of the supervision."""

    lease: float = 15.0
    renew: float = 2.0
    poll: float = 0.5  # how soon work submitted by another process is seen
    idle: float = 60.0
    sweep: float = 60.0


@dataclass
class _Worker:
    process: SpawnProcess
    pipe: Connection
    stop: Event
    job: str | None = None
    grace: float = 0.0
    deadline: float | None = None  # when it is ended, once asked to stop
    idle_since: float = field(default_factory=time.monotonic)


class WorkerPool:
    """Runs the jobs of a board on up to `processes` processes. `listener` is called with a job's id on every change."""

    def __init__(
        self,
        board: JobBoard,
        kinds: KindRegistry,
        listener: Listener,
        processes: int = 1,
        timing: Timing | None = None,
    ) -> None:
        self._board, self._kinds, self._tell, self._size = board, kinds, listener, processes
        self._timing = timing or Timing()
        self.runner = uuid.uuid4().hex
        self._workers: list[_Worker] = []
        self._stopping = threading.Event()
        self._wake_in, self._wake_out = _spawn.Pipe(duplex=False)
        self._thread: threading.Thread | None = None
        self._due = {"renew": 0.0, "sweep": 0.0}

    def start(self) -> None:
        """Begin to supervise."""
        self._thread = threading.Thread(target=self._supervise, name="jobs", daemon=True)
        self._thread.start()

    def wake(self) -> None:
        """Look at the queue now."""
        self._wake_out.send_bytes(b"!")

    def close(self) -> None:
        """End all workers; their jobs are requeued or failed as their kinds declare."""
        self._stopping.set()
        self.wake()
        if self._thread is not None:
            self._thread.join(10)

    def workers(self) -> list[int]:
        """Process ids of the living workers."""
        return [worker.process.pid for worker in self._workers if worker.process.pid is not None]

    def _supervise(self) -> None:
        while not self._stopping.is_set():
            try:
                self._round()
            except Exception as defect:  # noqa: BLE001 - supervision must outlive any one fault (a full disk, a lock)
                _log.error("supervision", exc_info=defect)
                self._stopping.wait(1)
        for worker in self._workers:
            self._bury(worker)

    def _round(self) -> None:
        self._housekeep()
        self._assign()
        pipes: list[Connection] = [worker.pipe for worker in self._workers]
        sentinels = [worker.process.sentinel for worker in self._workers]
        ready = wait([self._wake_in, *pipes, *sentinels], self._timing.poll)
        if self._wake_in in ready:
            self._wake_in.recv_bytes()
        for worker in list(self._workers):
            if worker.pipe in ready:
                self._listen(worker)
            if not worker.process.is_alive():
                self._listen(worker)  # what it said before it died
                self._lose(worker)
        self._end_overdue()

    def _housekeep(self) -> None:
        now = time.monotonic()
        if now >= self._due["renew"]:
            self._due["renew"] = now + self._timing.renew
            self._board.renew(self.runner, self._timing.lease)
            for job in self._board.recover(self.runner):
                self._tell(job)
        if now >= self._due["sweep"]:
            self._due["sweep"] = now + self._timing.sweep
            self._board.expire()
        for worker in [w for w in self._workers if w.job is None and now - w.idle_since > self._timing.idle]:
            self._bury(worker)

    def _assign(self) -> None:
        while any(worker.job is None for worker in self._workers) or len(self._workers) < self._size:
            claim = self._board.claim(self.runner, self._timing.lease)
            if claim is None:
                return
            self._order(claim)

    def _order(self, claim: Claim) -> None:
        try:
            grace, point = self._kinds.load(claim.kind).grace_seconds, self._kinds.point(claim.kind)
        except (StadionError, ImportError) as gone:  # queued by an installation that had this kind
            self._board.fail(claim.id, UnknownKind(f"This installation cannot do {claim.kind} jobs: {gone}.").body())
            return
        worker = next((w for w in self._workers if w.job is None), None) or self._hire()
        worker.stop.clear()
        worker.job, worker.deadline, worker.grace = claim.id, None, grace
        worker.pipe.send(Order(claim.id, point, claim.params, claim.folder))
        _log.info("job started", job=claim.id, kind=claim.kind, worker=worker.process.pid)
        self._tell(claim.id)

    def _hire(self) -> _Worker:
        ours, theirs = _spawn.Pipe()
        stop = _spawn.Event()
        process = _spawn.Process(target=work, args=(theirs, stop), daemon=True, name="stadion-worker")
        process.start()
        theirs.close()
        worker = _Worker(process, ours, stop)
        self._workers.append(worker)
        return worker

    def _listen(self, worker: _Worker) -> None:
        try:
            while worker.pipe.poll():
                self._record(worker, worker.pipe.recv())
        except (EOFError, OSError):
            return  # the process is dying; its sentinel says so

    def _record(self, worker: _Worker, report: Progressed | Artefact | Ended) -> None:
        if worker.job is None:
            return
        match report:
            case Progressed(stage, fraction, preview):
                self._board.progress(worker.job, stage, fraction, preview)
            case Artefact():
                self._board.add_artefact(worker.job, report)
            case Ended():
                self._ended(worker.job, report)
        self._tell(worker.job)
        if isinstance(report, Ended):
            worker.job, worker.deadline, worker.idle_since = None, None, time.monotonic()

    def _ended(self, job: str, report: Ended) -> None:
        if report.cancelled:
            self._board.cancelled(job)
        elif report.error is not None:
            self._board.fail(job, report.error)
        else:
            self._board.finish(job, report.result)
        _log.info("job ended", job=job, cancelled=report.cancelled, error=report.error and report.error.code)

    def _lose(self, worker: _Worker) -> None:
        job, code = worker.job, worker.process.exitcode
        self._bury(worker)
        if job is not None:
            _log.warning("worker lost", job=job, exitcode=code)

    def _bury(self, worker: _Worker) -> None:
        if worker in self._workers:
            self._workers.remove(worker)
        if worker.process.is_alive():
            worker.process.terminate()
            worker.process.join(1)
        if worker.process.is_alive():
            worker.process.kill()
        worker.process.join(5)
        worker.pipe.close()
        if worker.job is not None:
            self._board.lost(worker.job)
            self._tell(worker.job)
            worker.job = None

    def _end_overdue(self) -> None:
        held = {worker.job: worker for worker in self._workers if worker.job is not None}
        if not held:
            return
        for job in self._board.stopping(self.runner):
            worker = held.get(job)
            if worker is None:
                continue
            worker.stop.set()
            worker.deadline = worker.deadline or time.monotonic() + worker.grace
            if time.monotonic() >= worker.deadline:
                self._bury(worker)
