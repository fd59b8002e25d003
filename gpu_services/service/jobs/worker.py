"""The inside of a worker process: it gets one job at a time over a pipe, runs it, and reports over the same pipe."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
import traceback
from dataclasses import dataclass, field
from importlib.metadata import EntryPoint
from multiprocessing.connection import Connection, wait
from multiprocessing.synchronize import Event
from pathlib import Path
from typing import Any

from pydantic import JsonValue, TypeAdapter

from gpu_services.service.errors import ErrorBody, Internal, StadionError
from gpu_services.service.jobs.kinds import JobCancelled, JobKind
from gpu_services.service.jobs.protocol import Artefact, FileName


@dataclass(frozen=True, slots=True)
class Order:
    """Pool to worker: run this."""

    job: str
    point: EntryPoint
    params: dict[str, Any]
    folder: Path


@dataclass(frozen=True, slots=True)
class Progressed:
    """Worker to pool: so far."""

    stage: str
    fraction: float
    preview: str | None


@dataclass(frozen=True, slots=True)
class Ended:
    """Worker to pool: finished with a result, an error, or because it was asked to stop."""

    result: JsonValue = None
    error: ErrorBody | None = None
    cancelled: bool = False


Report = Progressed | Artefact | Ended
_file_name: TypeAdapter[str] = TypeAdapter(FileName)


@dataclass
class PipeContext:
    """The `JobContext` of a worker process."""

    folder: Path
    pipe: Connection
    stop: Event
    _last: tuple[str, int] = field(default=("", -1))

    def progress(self, stage: str, fraction: float, preview: str | None = None) -> None:
        """Report, at most once a percent and stage, so that a tight loop does not flood the store."""
        self.check()
        now = (stage, int(fraction * 100))
        if now != self._last or preview is not None:
            self._last = now
            self.pipe.send(Progressed(stage, fraction, preview))

    def artefact(self, name: str, media_type: str) -> Path:
        """Announce a file of the folder."""
        path = self.folder / _file_name.validate_python(name)
        self.pipe.send(Artefact(name=name, media_type=media_type, size=path.stat().st_size))
        return path

    def check(self) -> None:
        """Leave when cancelled."""
        if self.stop.is_set():
            raise JobCancelled("The job was cancelled.")


def work(pipe: Connection, stop: Event) -> None:
    """Main of a worker process; ends when the pool sends `None` or is gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the pool decides
    threading.Thread(target=_leave_with_parent, daemon=True).start()
    while True:
        try:
            order = pipe.recv()
        except (EOFError, OSError):
            return
        if order is None:
            return
        try:
            pipe.send(_run(order, PipeContext(order.folder, pipe, stop)))
        except (BrokenPipeError, OSError):
            os._exit(1)  # nobody is listening: the pool died, the job will be recovered elsewhere


def _leave_with_parent() -> None:
    """End at once when the pool's process dies: another pool will take the job over, and two must not run it."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        wait([parent.sentinel])
        os._exit(1)


def _run(order: Order, context: PipeContext) -> Ended:
    try:
        context.folder.mkdir(parents=True, exist_ok=True)
        kind: JobKind[Any] = order.point.load()
        result = kind.run(kind.parse(order.params), context)
    except JobCancelled:
        return Ended(cancelled=True)
    except StadionError as failed:
        return Ended(error=failed.body())
    except MemoryError:
        return Ended(error=Internal("The job needs more memory than there is.", code="out_of_memory").body())
    except Exception as defect:  # noqa: BLE001 - a worker must report any defect of a job, and go on
        traceback.print_exception(defect)
        return Ended(error=Internal(f"The job failed: {type(defect).__name__}.", code="job_defect").body())
    return Ended(result=None if result is None else result.model_dump(mode="json"))
