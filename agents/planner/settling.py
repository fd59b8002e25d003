"""Last touches before a question becomes calls, whatever way it was put together: said outright or by follow-up."""

from __future__ import annotations

from typing import Any

from agents.planner.asked import Asked, Spoken
from agents.planner.understanding.question import Intent, Name, Question
from knowledge.lexicon.types import EntityKind


def settled(question: Question) -> Question:
    """The question with scopes that its subject implies: a career is all Games; men and women of an event are two."""
    update: dict[str, Any] = {}
    if question.athletes and question.intent in (Intent.MEDALLISTS, Intent.COUNT) and question.games is None:
        update["games"] = ()
    if question.athletes and question.intent is Intent.COUNT and question.by == "none" and not question.games:
        update["by"] = "games"
    return question.model_copy(update=update) if update else question


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
