"""Cases of the fan suite: one question in six languages with one truth."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.resources import files
from typing import Literal

import yaml
from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, JsonValue

Answer = Literal["yes", "no", "absent", "absent_or_no", "choice"]


class Case(BaseModel):
    """A question with its truth.

    `truth` lists named queries of truth.yaml with their parameters (or a literal `number`); the answer must state
    every value. `forbid` lists values that it must not state. `answer` is its required form where the form is the
    point, `agent` the desk that must answer.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    id: str
    category: str
    ask: dict[str, str]
    history: dict[str, list[str]] = Field(default_factory=dict)
    truth: list[dict[str, JsonValue]] = Field(default_factory=list)
    forbid: list[dict[str, JsonValue]] = Field(default_factory=list)
    answer: Answer | None = None
    agent: str | None = None
    as_of: AwareDatetime | None = None
    alternatives: dict[str, list[str]] = Field(default_factory=dict)


def cases() -> Iterator[Case]:
    """Every case that ships, in file order."""
    folder = files("evals.fan") / "cases"
    for path in sorted(folder.iterdir(), key=lambda entry: entry.name):
        if path.name.endswith(".yaml"):
            for entry in yaml.safe_load(path.read_text(encoding="utf-8")):
                yield Case.model_validate(entry)
