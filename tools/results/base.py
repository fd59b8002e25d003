"""What every result has in common, and the results that are not facts."""

from __future__ import annotations

from enum import StrEnum
from typing import Literal

from pydantic import AwareDatetime

from knowledge.citation import Citation
from tools.results.refs import Frozen


class Result(Frozen):
    """Base of all results. Rows name their sources by citation id (`cite`)."""

    citations: tuple[Citation, ...] = ()
    as_of: AwareDatetime | None = None  # the Games clock this was read at


class Option(Frozen):
    """One way to read an ambiguous name."""

    code: str
    name: str
    hint: str  # what tells it apart: "short track, KOR"


class Choice(Result):
    """Two or more readings are about equally likely: the asker must choose."""

    kind: Literal["choice"] = "choice"
    slot: str  # the tool argument in question
    asked: str  # the words that were ambiguous
    options: tuple[Option, ...]


class Missing(StrEnum):
    """Why there is no answer; each is worded differently."""

    NAME = "name"  # nothing by that name is known
    FACT = "fact"  # the thing is known, this about it is not (a winning time)
    NOT_YET = "not_yet"  # it will be known: scheduled for `when`
    NEVER = "never"  # it did not happen ("Iceland never won a medal"): a true negative from complete data
    OUTSIDE = "outside"  # outside what is covered (Summer Games, before 1924)
    EVENT_ABSENT = "event_absent"  # that event was not held at those Games
    SPOILER = "spoiler"  # known but veiled: the reader asked not to be told


class Absence(Result):
    """The honest empty answer, with the nearest thing that is known.

    `topic` is a stable word for what is missing ("time", "score", "weather", "injury", "biography" …), `subject` the
    localised name of what it was asked about.
    """

    kind: Literal["absence"] = "absence"
    why: Missing
    topic: str
    subject: str | None = None
    asked: str | None = None
    when: AwareDatetime | None = None
    nearest: tuple[Option, ...] = ()


class Declined(Result):
    """A request the desk does not serve; `topic` selects the wording ("betting", "politics" …)."""

    kind: Literal["declined"] = "declined"
    topic: str
