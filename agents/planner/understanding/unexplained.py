"""Words that nothing explains: the name of an event or a person that nobody knows.

They are passed on as they were typed, so that the tool says which name it does not know and what comes near, instead
of the desk answering a wider question than was asked.
"""

from __future__ import annotations

import re

from agents.planner.asked import Focus
from agents.planner.understanding.question import Intent, Name, Question
from agents.planner.understanding.reading import Reading
from agents.planner.understanding.slots import ask
from knowledge.lexicon.types import EntityKind

_WORD = re.compile(r"\S+")
_TINY = 2
_LONGEST = 4


def unexplained(reading: Reading) -> str:
    """The first run of such words, as typed; empty in scripts without spaces, where words cannot be told."""
    if reading.table.unspaced:
        return ""
    covered = {at for hit in reading.hits for at in range(hit.start, hit.end)}
    named = " ".join([*(name.surface for name in reading.names), *(time.surface for time in reading.times)])
    known = set(named.casefold().split())
    run: list[re.Match[str]] = []
    for word in _WORD.finditer(reading.folded.text):
        loose = len(word[0]) > _TINY and word[0] not in known and not covered >= set(range(*word.span()))
        if loose:
            run.append(word)
        elif run:
            break
    if not run or len(run) > _LONGEST:
        return ""
    start, end = reading.folded.span(run[0].start(), run[-1].end())
    return reading.text[start:end]


def with_unknown_name(reading: Reading, question: Question) -> Question:
    """A question that would be wider than what was asked, narrowed to the name that was not understood."""
    if question.subject or question.day or question.medals or question.follows or question.which != "all":
        return question
    words = unexplained(reading)
    if not words:
        return question
    if question.intent is Intent.MEDALLISTS and question.focus in (Focus.WHETHER, Focus.LIST):
        return question.model_copy(update={"athletes": (_unknown(EntityKind.PERSON, words),)})
    if question.intent in (Intent.MEDALLISTS, Intent.SESSIONS) and not question.ceremony:
        return question.model_copy(update={"events": (_unknown(EntityKind.EVENT, words),)})
    return question


def unknown_person(reading: Reading) -> Question | None:
    """ "Who is …?" about somebody the lexicon does not know."""
    words = unexplained(reading) if reading.has("profile") and not reading.names else ""
    if not words:
        return None
    return ask(reading, Intent.ATHLETE, Focus.WHAT, athletes=(_unknown(EntityKind.PERSON, words),))


def _unknown(kind: EntityKind, words: str) -> Name:
    return Name(kind=kind, code=words, surface=words, sure=False, exact=True)
