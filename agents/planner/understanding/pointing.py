"""Pronouns: marks a question whose person, delegation or event is only pointed at."""

from __future__ import annotations

from agents.planner.understanding.conversation import Precedent
from agents.planner.understanding.question import Anaphor, Intent, Question
from agents.planner.understanding.reading import Reading

_ABOUT_PEOPLE = frozenset(
    {Intent.MEDALLISTS, Intent.COUNT, Intent.ATHLETE, Intent.NOT_KNOWN, Intent.SESSIONS, Intent.NEWS}
)


def personal(reading: Reading, question: Question) -> bool:
    """Whether a pronoun stands for the athlete asked about."""
    if question.athletes or question.intent not in _ABOUT_PEOPLE:
        return False
    return reading.has("he", "she")


def pointing(reading: Reading, question: Question, base: Precedent | None) -> Question:
    """The question with `anaphor` set where a pronoun has to be resolved from results of the conversation."""
    if base is None or question.athletes or question.anaphor:
        return question
    if personal(reading, question):
        return _of_person(question, base)
    if reading.has("they", "that_country") and not question.nocs:
        return _of_several(question, base)
    return question


def _of_person(question: Question, base: Precedent) -> Question:
    if len(base.question.athletes) == 1:
        return question.model_copy(update={"athletes": base.question.athletes, "follows": True})
    return question.model_copy(update={"anaphor": Anaphor.PERSON, "follows": True})


def _of_several(question: Question, base: Precedent) -> Question:
    """ "They": the delegation last spoken of, else the people of the last result, else its delegation."""
    if base.question.nocs:
        return question.model_copy(update={"nocs": base.question.nocs, "follows": True})
    if base.question.athletes:
        return question.model_copy(update={"athletes": base.question.athletes, "follows": True})
    of_people = base.question.intent in (Intent.MEDALLISTS, Intent.TEAMS, Intent.ATHLETES)
    anaphor = Anaphor.PEOPLE if of_people and question.intent in _ABOUT_PEOPLE else Anaphor.NOC
    leaves = {"events": (), "disciplines": (), "genders": ()} if anaphor is Anaphor.PEOPLE and question.follows else {}
    return question.model_copy(update={**leaves, "anaphor": anaphor, "follows": True})
