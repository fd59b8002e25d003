"""Rules in our own words, as the tool returned them: the text is the answer."""

from __future__ import annotations

import re
from collections.abc import Mapping

from agents.planner.wording.prose import Prose, Sentence
from agents.planner.wording.voice import Voice
from tools.results import RuleNotes

_MOST = 2
_LONGEST = 1500
_SENTENCE_END = re.compile(r"(?<=[。！？।])|(?<=[.!?؟])\s+(?=\S)")


def word(result: RuleNotes, voice: Voice, args: Mapping[str, object]) -> Prose:
    """The best notes, sentence by sentence."""
    if not result.rows:
        return [voice.sentence("rules-none", discipline=voice.discipline(result.discipline))]
    notes = result.rows[:1] if voice.aloud else result.rows[:_MOST]
    prose: Prose = []
    for note in notes:
        prose += [Sentence(text, (note.cite,)) for text in sentences(voice.safe(note.text, _LONGEST))]
    if notes[0].language != voice.language:
        prose.insert(0, voice.sentence("rules-in-english"))
    return prose


def sentences(text: str) -> list[str]:
    """The sentences of a text, each with its full stop."""
    return [piece.strip() for piece in _SENTENCE_END.split(text) if piece and piece.strip()]
