"""What travels between those who want work done and those who do it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, JsonValue

from gpu_services.service.errors import ErrorBody

Name = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_.-]{0,63}$")]
FileName = Annotated[str, Field(pattern=r"^[A-Za-z0-9][A-Za-z0-9_.-]{0,127}$")]


class JobState(StrEnum):
    """Where a job is. The last four are final."""

    QUEUED = "queued"
    RUNNING = "running"
    CANCELLING = "cancelling"  # asked to stop, still running
    DONE = "done"
    FAILED = "failed"
    CANCELLED = "cancelled"

    @property
    def final(self) -> bool:
        """Whether nothing will happen to the job any more."""
        return self in {JobState.DONE, JobState.FAILED, JobState.CANCELLED}


class Frozen(BaseModel):
    """Base of what travels."""

    model_config = ConfigDict(frozen=True)


class JobRequest(Frozen):
    """Work to be done.

    `priority`: higher first, then oldest first. `key`: while a job of the same owner, kind and key is not final,
    submitting again returns that job (single flight). `keep_seconds`: how long the job and its artefacts stay after
    it ended.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    kind: Name
    params: dict[str, JsonValue] = Field(default_factory=dict)
    priority: Annotated[int, Field(ge=-10, le=10)] = 0
    key: Annotated[str, Field(max_length=200)] | None = None
    keep_seconds: Annotated[int, Field(ge=1, le=30 * 86_400)] = 7 * 86_400


class Artefact(Frozen):
    """A file that a job made; it lies in the job's folder."""

    name: FileName
    media_type: str
    size: int  # bytes


class Job(Frozen):
    """A job as its owner sees it. `fraction` is in [0, 1]."""

    id: str
    kind: str
    owner: str
    state: JobState
    priority: int
    stage: str = ""
    fraction: float = 0.0
    attempts: int = 0
    submitted_at: AwareDatetime
    started_at: AwareDatetime | None = None
    ended_at: AwareDatetime | None = None
    expires_at: AwareDatetime | None = None
    result: JsonValue = None
    error: ErrorBody | None = None
    artefacts: tuple[Artefact, ...] = ()


class JobEvent(Frozen):
    """Something that happened to a job; `seq` counts from 1 within the job."""

    seq: int
    at: AwareDatetime
    type: Literal["queued", "started", "progress", "artefact", "cancelling", "done", "failed", "cancelled", "requeued"]
    stage: str = ""
    fraction: float = 0.0
    preview: str | None = None  # name of an artefact worth showing already
    artefact: Artefact | None = None
    error: ErrorBody | None = None

    @property
    def final(self) -> bool:
        """Whether no event follows."""
        return self.type in {"done", "failed", "cancelled"}
