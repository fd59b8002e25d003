"""What an answer has to be about: the part of a question that the tools do not need but the wording does."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Focus(StrEnum):
    """The thing asked for. The same tool result is worded differently under each."""

    WHO = "who"  # who won, who came second, who carried the flag
    WHAT = "what"  # tell me about X
    WHEN = "when"
    WHERE = "where"
    HOW_MANY = "how_many"
    WHICH_DAYS = "which_days"
    WHETHER = "whether"  # did A win anything? was there a tie?
    RANK = "rank"  # where does Italy stand?
    LIST = "list"
    COMPARE = "compare"
    MEASURE = "measure"  # by how much, in what time: usually not in the data
    HOW = "how"  # rules
    WHY = "why"  # often a false premise


class Spoken(StrEnum):
    """How the answer will be received."""

    WRITTEN = "written"
    SPOKEN = "spoken"  # no tables, no brackets, units in full


@dataclass(frozen=True, slots=True)
class Asked:
    """One question, as far as its wording is concerned.

    `medals` are the colours asked about in the order asked (empty: not about a colour). `presumed` is a stable word
    for a premise to check against the results ("won", "boycott", "gold", "host" …), set when the question takes
    something for granted. `code_switched` and `corrected` hold a name as typed when the resolver had to guess, so
    that the answer shows the right one without making a point of it.
    `topic` narrows what is asked about one result: "events", "nations", "hosted", "editions" (what is counted),
    "entries", "represent", "flag_bearer" (of an athlete), "time", "score", "age" … (what is not in the sources).
    `which` is "first" or "last" when the earliest or the latest of many is meant ("when did Italy last win …"): the
    rows are all there, oldest first.
    """

    focus: Focus
    language: str
    medals: tuple[str, ...] = ()
    presumed: str | None = None
    corrected: str | None = None
    spoken: Spoken = Spoken.WRITTEN
    topic: str | None = None
    which: str | None = None
