"""A known name inside an unknown one: "John Smith" must not become Mr John, nor "Lionel Messi" some other Lionel."""

from __future__ import annotations

import re
from collections.abc import Sequence

from agents.planner.understanding.cues import CueHit
from agents.planner.understanding.folding import Folded
from agents.planner.understanding.question import Name
from knowledge.lexicon.types import DayMention, EntityKind, Mention

_WORD = re.compile(r"[^\W\d_]{2,}(?:['’-][^\W\d_]+)*")
_GIVEN_ONLY = 0.7
"""Scores up to this are for a given name without the family name."""


def full_names(
    folded: Folded,
    hits: Sequence[CueHit],
    mentions: Sequence[Mention],
    names: Sequence[Name],
    times: Sequence[DayMention],
) -> tuple[Name, ...]:
    """The names, a person's taken together with words beside it that must belong to it."""
    text = folded.given
    taken = _taken(folded, hits, mentions, times)
    found: list[Name] = []
    end_of_last = -1
    for mention, name in zip(mentions, names, strict=True):
        if mention.start < end_of_last:
            continue
        start, end = _grown(text, mention, mentions, taken) if name.kind is EntityKind.PERSON else mention_span(mention)
        if (start, end) != mention_span(mention):
            words = text[start:end]
            name = Name(kind=EntityKind.PERSON, code=words, surface=words, sure=False)
        found.append(name)
        end_of_last = end
    return tuple(found)


def mention_span(mention: Mention) -> tuple[int, int]:
    """Where a mention stands in the text."""
    return mention.start, mention.end


def _taken(
    folded: Folded, hits: Sequence[CueHit], mentions: Sequence[Mention], times: Sequence[DayMention]
) -> set[int]:
    """Characters that mean something else."""
    taken = {offset for hit in hits for at in hit.letters() for offset in folded.reach(at)}
    for mention in mentions:
        if mention.best.kind is not EntityKind.PERSON:
            taken |= set(range(mention.start, mention.end))
    return taken | {at for time in times for at in range(time.start, time.end)}


def _grown(text: str, mention: Mention, mentions: Sequence[Mention], taken: set[int]) -> tuple[int, int]:
    start, end = mention_span(mention)
    common = len(mention.candidates) > 1 or mention.best.score <= _GIVEN_ONLY
    people = {(m.start, m.end) for m in mentions if m.best.kind is EntityKind.PERSON and m is not mention}
    beside = [word for word in _WORD.finditer(text) if not taken & set(range(*word.span()))]
    loose = common and text[start].lower() != text[start].upper()  # scripts without capitals say too little
    beside = [word for word in beside if loose or word[0][0].isupper() or word.span() in people]
    for word in beside:
        if word.start() == end + 1 and text[end] == " ":
            end = word.end()
    for word in reversed(beside):
        if word.end() == start - 1 and text[word.end()] == " ":
            start = word.start()
    return start, end
