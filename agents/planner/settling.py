"""Last touches before a question becomes calls, whatever way it was put together: said outright or by follow-up."""

from __future__ import annotations

from typing import Any

from agents.planner.asked import Asked, Spoken
from agents.planner.plan import calls
from agents.planner.understanding.question import GENDERS, Intent, Name, Question
from knowledge.lexicon.types import EntityKind
from tools.results import Medallists, MedalTally, ToolResult

_OF_SOMETHING = frozenset({Intent.RESULTS, Intent.RECORDS})


def settled(question: Question) -> Question:
    """The question with scopes that its subject implies: a career is all Games; men and women of an event are two."""
    update: dict[str, Any] = {}
    if question.athletes and question.intent in (Intent.MEDALLISTS, Intent.COUNT) and question.games is None:
        update["games"] = ()
    if question.athletes and question.intent is Intent.COUNT and question.by == "none" and not question.games:
        update["by"] = "games"
    anywhere = not (question.events or question.disciplines or question.nocs or question.athletes or question.day)
    if question.presumed == "tie" and anywhere and not question.genders:
        update["genders"] = GENDERS  # the whole programme is more than one answer holds
    if question.intent in _OF_SOMETHING and not calls(question):
        return question.model_copy(update={"intent": Intent.NOT_KNOWN, "topic": question.topic or str(question.intent)})
    if question.intent is Intent.MEDALLISTS and not (question.subject or question.day or question.medals):
        return _without_subject(question.model_copy(update=update))
    return question.model_copy(update=update) if update else question


def _without_subject(question: Question) -> Question:
    """ "Who won the 2022 Games?" is about the table; "who won?" out of the blue is about nothing."""
    if question.presumed == "tie" or question.anaphor:
        return question
    if question.games and not question.genders:
        return question.model_copy(update={"intent": Intent.TABLE, "top": 1})
    return question if question.games else question.model_copy(update={"intent": Intent.UNCLEAR})


def narrowed(question: Question, counted: ToolResult | None) -> Question | None:
    """The question about the first or last medal, once the count has told when that was; None where there was none."""
    if not isinstance(counted, MedalTally):
        return None
    pick = 0 if question.which == "first" else -1
    if counted.by == "games":
        years = sorted(row.games.year for row in counted.rows if row.games and row.total)
        return question.model_copy(update={"games": (years[pick],), "which": "all"}) if years else None
    days = sorted(row.day for row in counted.rows if row.day and row.total)
    return question.model_copy(update={"day": days[pick].isoformat(), "which": "all"}) if days else None


def told(question: Question, result: ToolResult) -> ToolResult:
    """The part of a result that was asked for: of all medals of a Games, those that were shared."""
    if question.presumed != "tie" or question.events or not isinstance(result, Medallists):
        return result
    shared = tuple(row for row in result.rows if row.tied)
    return result.model_copy(update={"rows": shared, "total": len(shared)})


def asked(question: Question, spoken: Spoken = Spoken.WRITTEN) -> Asked:
    """What the wording has to know of a question."""
    return Asked(
        focus=question.focus,
        language=question.language,
        medals=question.medals,
        presumed=question.presumed,
        corrected=_corrected(question),
        spoken=spoken,
        topic=question.topic,
        which=question.which if question.which in ("first", "last") else None,
    )


def _corrected(question: Question) -> str | None:
    names: tuple[Name, ...] = (*question.athletes, *question.events, *question.disciplines, *question.nocs)
    return next((name.surface for name in names if not name.exact and name.kind is not EntityKind.GENDER), None)
