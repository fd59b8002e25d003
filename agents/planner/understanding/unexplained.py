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
_LATIN = re.compile(r"[a-z]+")
_TINY = 2
_LONGEST = 4


def unexplained(reading: Reading) -> str:
    """The first run of such words, as typed; where words are not told apart by spaces, of Latin letters only."""
    word = _LATIN if reading.table.unspaced else _WORD
    covered = {at for hit in reading.hits for at in hit.letters()}
    named = " ".join([*(name.surface for name in reading.names), *(time.surface for time in reading.times)])
    known = set(named.casefold().split())
    run: list[re.Match[str]] = []
    for found in word.finditer(reading.folded.text):
        loose = len(found[0]) > _TINY and found[0] not in known and not covered >= set(range(*found.span()))
        if loose:
            run.append(found)
        elif run:
            break
    if not run or len(run) > _LONGEST:
        return ""
    start, end = reading.folded.span(run[0].start(), run[-1].end())
    return reading.text[start:end]


def with_unknown_name(reading: Reading, question: Question) -> Question:
    """A question that would be wider than what was asked, narrowed to the name that was not understood."""
    narrow = question.subject or question.day or question.follows or question.which != "all"
    if narrow or (question.medals and question.intent is not Intent.COUNT):
        return question
    words = unexplained(reading)
    if not words:
        return question
    if question.intent is Intent.COUNT and question.by in ("none", "games") and _like_a_name(words):
        return question.model_copy(update={"athletes": (_unknown(EntityKind.PERSON, words),)})
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


def _like_a_name(words: str) -> bool:
    """Capitals, or a given name and a family name."""
    return any(word[0].isupper() for word in words.split()) or len(words.split()) > 1


def _unknown(kind: EntityKind, words: str) -> Name:
    return Name(kind=kind, code=words, surface=words, sure=False, exact=True)
