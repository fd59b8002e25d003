"""What a person wants to know, as data: the meeting point of understanding and plan."""

from __future__ import annotations

from enum import StrEnum
from typing import Literal

from pydantic import BaseModel, ConfigDict

from agents.planner.asked import Focus
from knowledge.lexicon.types import EntityKind

Colour = Literal["gold", "silver", "bronze"]
GenderCode = Literal["M", "W", "X"]
Which = Literal["all", "first", "next", "last"]
Dimension = Literal["none", "day", "event", "discipline", "games", "athlete", "noc", "medal"]

COLOURS: tuple[Colour, ...] = ("gold", "silver", "bronze")
GENDERS: tuple[GenderCode, ...] = ("M", "W", "X")


class Intent(StrEnum):
    """What kind of answer is wanted: one per tool, and those that need none."""

    MEDALLISTS = "medallists"
    TABLE = "table"
    COUNT = "count"
    COMPARE = "compare"
    SESSIONS = "sessions"
    LIVE = "live"
    RESULTS = "results"
    ATHLETE = "athlete"
    ATHLETES = "athletes"
    TEAMS = "teams"
    VENUE = "venue"
    RULES = "rules"
    RECORDS = "records"
    GAMES = "games"
    WATCH = "watch"
    NEWS = "news"
    EMERGENCY = "emergency"
    NOT_KNOWN = "not_known"
    SMALL_TALK = "small_talk"  # `topic` is the wording key
    UNCLEAR = "unclear"


class Anaphor(StrEnum):
    """Whom a pronoun stands for, when earlier results have to tell."""

    PERSON = "person"
    PEOPLE = "people"
    NOC = "noc"
    EVENT = "event"


class Name(BaseModel):
    """A thing named in the text. Where the resolver is `sure`, tools get the code; otherwise the words, to ask back."""

    model_config = ConfigDict(frozen=True)

    kind: EntityKind
    code: str
    surface: str
    sure: bool = True
    exact: bool = True  # written as it is known; false for a misspelling

    @property
    def argument(self) -> str:
        """What a tool is given."""
        return self.code if self.sure else self.surface


class Question(BaseModel):
    """One question. Empty slots were not said; `follows` tells that they may come from the conversation."""

    model_config = ConfigDict(frozen=True)

    intent: Intent
    focus: Focus
    text: str
    language: str
    events: tuple[Name, ...] = ()
    disciplines: tuple[Name, ...] = ()
    genders: tuple[GenderCode, ...] = ()
    medals: tuple[Colour, ...] = ()
    athletes: tuple[Name, ...] = ()
    nocs: tuple[Name, ...] = ()
    venues: tuple[Name, ...] = ()
    games: tuple[int, ...] | None = None  # None: not said; (): all Winter Games
    day: str | None = None
    phase: str | None = None
    which: Which = "all"
    by: Dimension = "none"
    by_total: bool = False
    top: int | None = None
    topic: str | None = None
    medal_only: bool = False
    ceremony: str | None = None
    flag_bearers: bool = False
    others: bool = False  # "what else": what was already said is not meant
    presumed: str | None = None
    reveal: bool = False
    follows: bool = False
    anaphor: Anaphor | None = None

    @property
    def subject(self) -> bool:
        """Whether it names something to ask about, beyond colour, gender, time or Games."""
        return bool(self.events or self.disciplines or self.athletes or self.nocs or self.venues)
