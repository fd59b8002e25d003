"""Kinds of jobs. A room above registers its kinds by name in the entry point group `stadion.jobs`; the registry
imports one only when it is asked for, so that nothing here imports upwards.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from importlib.metadata import EntryPoint, entry_points
from pathlib import Path
from typing import Any, Generic, Literal, Protocol, TypeVar

from pydantic import BaseModel, ValidationError

from gpu_services.service.errors import NotFound, StadionError, Unprocessable

GROUP = "stadion.jobs"
Params = TypeVar("Params", bound=BaseModel)


class UnknownKind(NotFound):
    """No room registered this kind of job."""

    code, recovery = "unknown_job_kind", "Use one of the kinds that this installation lists."


class BadParams(Unprocessable):
    """The parameters do not fit the kind."""

    code = "bad_job_params"


class JobCancelled(StadionError):
    """Raised inside a job by `JobContext.check` after somebody cancelled it."""

    code, status = "job_cancelled", 409


class JobContext(Protocol):
    """What a job's function may do while it runs."""

    folder: Path  # the job's own; artefacts and scratch files go here

    def progress(self, stage: str, fraction: float, preview: str | None = None) -> None:
        """Report how far the work is; also a place where cancellation takes effect."""
        ...

    def artefact(self, name: str, media_type: str) -> Path:
        """Announce the finished file `name` in the folder; returns its path."""
        ...

    def check(self) -> None:
        """Stop here if the job was cancelled.

        Raises:
            JobCancelled: let it pass through.
        """
        ...


@dataclass(frozen=True, slots=True)
class JobKind(Generic[Params]):
    """A kind of job: its parameters, its function, and what to do when the worker dies under it.

    `on_loss`: "requeue" for work that may start again from nothing (at most `max_attempts` times), "fail" for work
    with effects outside its folder. `grace_seconds`: time to react to a cancellation before the process is ended.
    """

    name: str
    params: type[Params]
    run: Callable[[Params, JobContext], BaseModel | None]
    on_loss: Literal["requeue", "fail"] = "fail"
    max_attempts: int = 2
    grace_seconds: float = 3.0

    def parse(self, params: dict[str, Any]) -> Params:
        """Check parameters.

        Raises:
            BadParams: naming the first fault.
        """
        try:
            return self.params.model_validate(params)
        except ValidationError as wrong:
            fault = wrong.errors(include_url=False, include_input=False)[0]
            place = ".".join(map(str, fault["loc"])) or "params"
            raise BadParams(f"The parameter {place} of a {self.name} job is not usable: {fault['msg']}.") from wrong


class KindRegistry:
    """Kinds by name: those of the entry points, and those given."""

    def __init__(self, given: Iterable[EntryPoint] | None = None) -> None:
        self._points = {point.name: point for point in (entry_points(group=GROUP) if given is None else given)}

    def names(self) -> list[str]:
        """All kinds of this installation."""
        return sorted(self._points)

    def point(self, name: str) -> EntryPoint:
        """Where the kind is defined: what travels to a worker process.

        Raises:
            UnknownKind: nothing of that name is registered.
        """
        if name not in self._points:
            raise UnknownKind(f"There is no kind of job called {name!r}.")
        return self._points[name]

    def load(self, name: str) -> JobKind[Any]:
        """The kind, imported now."""
        found = self.point(name).load()
        if not isinstance(found, JobKind) or found.name != name:
            raise UnknownKind(f"The entry point {name!r} does not hold the job kind {name!r}.")
        return found
