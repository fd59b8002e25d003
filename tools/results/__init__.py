"""Typed results of the tools: what a model reads as JSON, what the planner words, what the page draws as cards.

One discriminated union on `kind`, so that a tool message parses back into the same object anywhere.
"""

from typing import Annotated

from pydantic import Field, TypeAdapter

from tools.results.base import Absence, Choice, Declined, Missing, Result
from tools.results.people import Athlete, AthleteList, MedalHaul, TeamList
from tools.results.places import Advice, Emergency, GamesFacts, NewsItems, RuleNotes, VenueFacts
from tools.results.refs import DisciplineRef, EventRef, GamesRef, NocRef, PersonRef, VenueRef
from tools.results.sport import (
    Comparison,
    Medallists,
    MedalTable,
    MedalTally,
    Records,
    Schedule,
    UnitResults,
)

ToolResult = Annotated[
    Medallists
    | MedalTable
    | MedalTally
    | Comparison
    | Schedule
    | UnitResults
    | Records
    | Athlete
    | AthleteList
    | TeamList
    | VenueFacts
    | GamesFacts
    | RuleNotes
    | NewsItems
    | Advice
    | Emergency
    | Choice
    | Absence
    | Declined,
    Field(discriminator="kind"),
]
"""Everything a fan tool can return."""

tool_result: TypeAdapter[ToolResult] = TypeAdapter(ToolResult)
"""Parses the JSON of a tool message."""

__all__ = [
    "Absence",
    "Advice",
    "Athlete",
    "AthleteList",
    "Choice",
    "Comparison",
    "Declined",
    "DisciplineRef",
    "Emergency",
    "EventRef",
    "GamesFacts",
    "GamesRef",
    "MedalHaul",
    "MedalTable",
    "MedalTally",
    "Medallists",
    "Missing",
    "NewsItems",
    "NocRef",
    "PersonRef",
    "Records",
    "Result",
    "RuleNotes",
    "Schedule",
    "TeamList",
    "ToolResult",
    "UnitResults",
    "VenueFacts",
    "VenueRef",
    "tool_result",
]
