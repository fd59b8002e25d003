"""Turns tool results into answers: the only door of this room."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from agents.planner.asked import Asked
from agents.planner.wording import kinds, suggestions
from agents.planner.wording.catalogue import DEFAULT_LANGUAGE, Argument, Catalogue, catalogue_cache, languages
from agents.planner.wording.prose import Prose, Table, rendered, without_emphasis
from agents.planner.wording.smalltalk import say
from agents.planner.wording.typesetting import local_digits
from agents.planner.wording.voice import Names, Voice
from knowledge.access import TurnContext
from tools.results import ToolResult

_SHORT = 6  # sentences that may run on with those of another part
_BOLD = re.compile(r"\*\*(.+?)\*\*")


class WordedPart(NamedTuple):
    """One question with what the tools returned for it and the arguments that they were called with."""

    asked: Asked
    results: Sequence[ToolResult]
    args: Mapping[str, Any]


class Worder:
    """Words answers in every language that has a catalogue. Holds no state of a turn; safe to share."""

    def __init__(self, lexicon: Names) -> None:
        self._lexicon = lexicon
        self._catalogue: Callable[[str], Catalogue] = catalogue_cache()
        for language in languages():  # parsed now, so that the first reader of a language does not wait
            self._catalogue(language)

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that answers can be worded in, English first."""
        return languages()

    def answer(self, parts: Sequence[WordedPart], context: TurnContext) -> str:
        """The answer to all parts of a question, in Markdown, each sentence followed by its citation markers."""
        pieces: list[tuple[Voice, Prose]] = []
        for part in parts:
            voice = self._voice(part.asked, context)
            prose = kinds.word(part.results, voice, part.args)
            pieces.append((voice, without_emphasis(prose) if voice.aloud else prose))
        text = _once_in_bold(_joined(pieces))
        return local_digits(text, pieces[0][0].locale) if pieces else text

    def say(self, key: str, language: str, **arguments: Argument) -> str:
        """A sentence of the desk's own ("hello", "refuse-betting"): no tool was asked and nothing is cited.

        Raises:
            UnknownMessageError: when there is no such sentence.
        """
        catalogue = self._catalogue(language if language in self.languages else DEFAULT_LANGUAGE)
        return say(catalogue, key, arguments)

    def suggestions(self, parts: Sequence[WordedPart], context: TurnContext) -> tuple[str, ...]:
        """Two or three questions that the desk can answer next, at most three."""
        if not parts:
            return ()
        last = parts[-1]
        return suggestions.suggest(self._voice(last.asked, context), [part.results for part in parts], last.args)

    def _voice(self, asked: Asked, context: TurnContext) -> Voice:
        language = asked.language if asked.language in self.languages else DEFAULT_LANGUAGE
        return Voice(self._catalogue(language), self._lexicon, context, asked)


def _joined(pieces: Sequence[tuple[Voice, Prose]]) -> str:
    """Short answers to a compound question run on; a table starts a new paragraph."""
    blocks: list[str] = []
    said: set[object] = set()
    running: Prose = []
    gap = " "
    for voice, prose in pieces:
        gap = voice.gap
        fresh = [block for block in prose if block not in said]
        said.update(prose)
        if running and (_long(running) or _long(fresh)):
            blocks.append(rendered(running, gap))
            running = []
        running += fresh
    return "\n\n".join([*blocks, rendered(running, gap)]) if running else "\n\n".join(blocks)


def _long(prose: Prose) -> bool:
    return len(prose) > _SHORT or any(isinstance(block, Table) for block in prose)


def _once_in_bold(text: str) -> str:
    """A name stands in bold the first time only."""
    seen: set[str] = set()

    def mark(match: re.Match[str]) -> str:
        if match[1] in seen:
            return match[1]
        seen.add(match[1])
        return match[0]

    return _BOLD.sub(mark, text)
