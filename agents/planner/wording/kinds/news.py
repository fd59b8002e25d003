"""News: somebody else's words, quoted with their date and never followed."""

from __future__ import annotations

from collections.abc import Mapping

from agents.planner.wording.kinds.rules import sentences
from agents.planner.wording.prose import Prose, Sentence
from agents.planner.wording.untrusted import clean
from agents.planner.wording.voice import Voice
from tools.results import NewsItems
from tools.results.places import NewsRow

_MOST, _SENTENCES, _LONGEST = 3, 2, 280
_QUOTES = str.maketrans("", "", '"“”„«»「」『』')


def word(result: NewsItems, voice: Voice, args: Mapping[str, object]) -> Prose:
    """The newest items; the single one with its first sentences."""
    if not result.rows:
        return [voice.sentence("news-none")]
    shown = result.rows[:1] if voice.aloud else result.rows[:_MOST]
    prose: Prose = [_headline(row, voice) for row in shown]
    if len(result.rows) == 1:
        prose += _body(result.rows[0], voice)
    return prose


def _headline(row: NewsRow, voice: Voice) -> Sentence:
    title = voice.safe(row.title.translate(_QUOTES)).rstrip(".。।")
    return voice.sentence("news", (row.cite,), title=title, day=voice.day(row.issued_at.date()))


def _body(row: NewsRow, voice: Voice) -> Prose:
    """The first sentences, each quoted by itself so that each carries its source."""
    words = sentences(clean(row.body.translate(_QUOTES), _LONGEST))[:_SENTENCES]
    return [voice.sentence("news-quote", (row.cite,), words=voice.safe(text, _LONGEST)) for text in words]
