"""Whom "she" or "they" stands for: read off earlier results."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from agents.planner.understanding.question import Anaphor, Name, Question
from knowledge.lexicon.types import EntityKind
from tools.results import (
    Athlete,
    AthleteList,
    EventRef,
    Medallists,
    MedalTable,
    MedalTally,
    NocRef,
    PersonRef,
    Schedule,
    TeamList,
    ToolResult,
    UnitResults,
)

MAX_PEOPLE = 3
_GENDERS = {"he": "M", "she": "W"}


def bound(question: Question, results: Sequence[ToolResult], pronoun: str | None = None) -> Question | None:
    """The question with its pronoun replaced by what earlier results show; None when they do not tell."""
    match question.anaphor:
        case Anaphor.PERSON | Anaphor.PEOPLE:
            people = _people(results, question, _GENDERS.get(pronoun or ""))[:MAX_PEOPLE]
            named = tuple(Name(kind=EntityKind.PERSON, code=person.id, surface=person.name) for person in people)
            return question.model_copy(update={"athletes": named, "anaphor": None}) if named else None
        case Anaphor.NOC:
            nocs = tuple(Name(kind=EntityKind.NOC, code=noc.code, surface=noc.name) for noc in _nocs(results)[:1])
            return question.model_copy(update={"nocs": nocs, "anaphor": None}) if nocs else None
        case Anaphor.EVENT:
            events = tuple(Name(kind=EntityKind.EVENT, code=e.code, surface=e.name) for e in _events(results)[:1])
            return question.model_copy(update={"events": events, "anaphor": None}) if events else None
        case None:
            return question


def _people(results: Sequence[ToolResult], question: Question, gender: str | None) -> list[PersonRef]:
    for result in reversed(results):
        found = list(_unique(_people_of(result, gender)))
        if found:
            return found
    return []


def _people_of(result: ToolResult, gender: str | None) -> Iterable[PersonRef]:
    match result:
        case Athlete():
            yield result.person
        case Medallists():
            best = min((_COLOUR_ORDER[row.medal] for row in result.rows), default=0)
            for row in result.rows:
                fits = gender is None or row.event.gender in (gender, "X", "O")
                if fits and _COLOUR_ORDER[row.medal] == best:
                    yield from row.people
        case MedalTally():
            yield from ((result.person,) if result.person else ())
            yield from (row.person for row in result.rows[:1] if row.person)
        case AthleteList():
            yield from result.rows[:MAX_PEOPLE]
        case UnitResults():
            yield from (line.person for line in result.lines[:1] if line.person)
        case TeamList():
            yield from (person for row in result.rows[:1] for person in row.members)
        case _:
            return


def _nocs(results: Sequence[ToolResult]) -> list[NocRef]:
    for result in reversed(results):
        found = list(_nocs_of(result))
        if found:
            return found
    return []


def _nocs_of(result: ToolResult) -> Iterable[NocRef]:
    match result:
        case MedalTable():
            yield from (line.noc for line in result.lines)
        case MedalTally():
            yield from ((result.noc,) if result.noc else ())
            yield from (row.noc for row in result.rows if row.noc)
        case Medallists():
            yield from (row.noc for row in result.rows)
        case Athlete():
            yield from ((result.noc,) if result.noc else ())
        case AthleteList() | TeamList():
            yield from ((result.noc,) if result.noc else ())
        case _:
            return


def _events(results: Sequence[ToolResult]) -> list[EventRef]:
    for result in reversed(results):
        found = list(_events_of(result))
        if found:
            return found
    return []


def _events_of(result: ToolResult) -> Iterable[EventRef]:
    match result:
        case Medallists():
            yield from ((result.event,) if result.event else (row.event for row in result.rows[:1]))
        case Schedule():
            yield from ((result.event,) if result.event else (row.event for row in result.rows[:1] if row.event))
        case UnitResults():
            yield from ((result.unit.event,) if result.unit.event else ())
        case _:
            return


_COLOUR_ORDER = {"gold": 0, "silver": 1, "bronze": 2}


def _unique(people: Iterable[PersonRef]) -> Iterable[PersonRef]:
    seen: dict[str, PersonRef] = {}
    for person in people:
        seen.setdefault(person.id, person)
    return seen.values()
