"""Reads a message into questions. The same message, clock and conversation always give the same questions."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache

from agents.planner.asked import Focus
from agents.planner.understanding.choosing import chosen
from agents.planner.understanding.conversation import Precedent
from agents.planner.understanding.cues import CueHit, CueTable
from agents.planner.understanding.deciding import decide, decide_by_name
from agents.planner.understanding.exchanging import elliptical, exchanged
from agents.planner.understanding.folding import Folded, fold
from agents.planner.understanding.following import completed
from agents.planner.understanding.fullnames import full_names
from agents.planner.understanding.linking import Linker, apart, heard_as_words, names, outside
from agents.planner.understanding.opinion import SecondOpinion
from agents.planner.understanding.pointing import pointing
from agents.planner.understanding.question import Intent, Question
from agents.planner.understanding.reading import Reading
from agents.planner.understanding.rules.medals import top_number
from agents.planner.understanding.rules.timetable import said_extreme
from agents.planner.understanding.segments import questions, sentences
from agents.planner.understanding.slots import ask
from agents.planner.understanding.tongues import Tongues
from tools.results import Absence, Choice, Missing

MAX_QUESTIONS = 4
MAX_LENGTH = 2000
"""Characters read; a question that needs more is not one."""


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What a message is read against: the language of the answer and the Games clock."""

    language: str
    now: datetime


class Understanding:
    """Understands messages with a lexicon and the cue tables."""

    def __init__(self, linker: Linker, tables: Mapping[str, CueTable], opinion: SecondOpinion | None = None) -> None:
        self._linker = linker
        self._opinion = opinion
        self._tongues = Tongues(tables)
        self._read = lru_cache(maxsize=256)(self._read_afresh)  # a turn reads its message once a round

    def questions(
        self, text: str, circumstances: Circumstances, precedent: Precedent | None = None
    ) -> tuple[Question, ...]:
        """The questions of a message, at most four; one UNCLEAR question when nothing is understood."""
        found: list[Question] = []
        base = precedent
        for part in self._parts(text[:MAX_LENGTH], circumstances):
            reading = self._read(part, circumstances)
            for question in self._asked(reading, base):
                found.append(question)
                base = Precedent(question)
        return self._kept(_joined(found), text, circumstances)

    def _kept(self, found: Sequence[Question], text: str, circumstances: Circumstances) -> tuple[Question, ...]:
        real = [question for question in found if question.intent not in (Intent.SMALL_TALK, Intent.UNCLEAR)]
        kept = list(dict.fromkeys(real or found))[:MAX_QUESTIONS]
        return tuple(kept) or (_unclear(text, circumstances.language),)

    def _asked(self, reading: Reading, base: Precedent | None) -> tuple[Question, ...]:
        if base and (answered := _picked(reading, base) or _unveiled(reading, base)):
            return (answered,)
        if base and elliptical(reading, base.question):
            said = ask(
                reading,
                Intent.UNCLEAR,
                Focus.WHAT,
                which=said_extreme(reading),
                by_total=reading.has("by_total"),
                top=top_number(reading),
            )
            swapped = exchanged(reading, said, base.question)
            if swapped:
                return (pointing(reading, swapped, base),)
        decided = decide(reading) or self._second(reading) or decide_by_name(reading)
        if not decided:
            return (_unclear(reading.text, reading.language),)
        if base is None:
            return tuple(pointing(reading, question, None) for question in decided)
        return tuple(pointing(reading, completed(question, base.question, reading), base) for question in decided)

    def _second(self, reading: Reading) -> tuple[Question, ...]:
        """What an embedding takes the question for, when no cue speaks."""
        pleasant = reading.has("help", "thanks", "bye", "greet")
        if self._opinion is None or pleasant or len(reading.folded.text.strip()) < _TELLING:
            return ()
        found = self._opinion.question(reading)
        return (found,) if found else ()

    def _parts(self, text: str, circumstances: Circumstances) -> list[str]:
        parts: list[str] = []
        for sentence in sentences(text):
            joints = self._joints(sentence, circumstances.language)
            parts += questions(sentence, joints, lambda part: self._asks(part, circumstances))
        return _gathered(parts, lambda part: self._asks(part, circumstances) or self._leads(part, circumstances))

    def _joints(self, sentence: str, language: str) -> list[int]:
        folded = fold(sentence)
        _, hits = self._tongues.hear(folded, language)
        return [folded.origin[hit.start] for hit in hits if hit.name == "join"]

    def _asks(self, part: str, circumstances: Circumstances) -> bool:
        """Whether a part asks something by itself: a question word near its beginning, and more than the word."""
        folded = fold(part)
        table, hits = self._tongues.hear(folded, circumstances.language)
        early = [hit for hit in hits if table.verb_final or len(folded.text[: hit.start].split()) < _EARLY]
        return any(hit.name in _ASKING for hit in early) and _says_more(folded, hits)

    def _leads(self, part: str, circumstances: Circumstances) -> bool:
        """Whether a sentence takes up the one before: "and Italy?"."""
        folded = fold(part)
        table, hits = self._tongues.hear(folded, circumstances.language)
        starts = {hit.name for hit in hits if table.unspaced or not folded.text[: hit.start].strip()}
        return bool(starts & {"and", "swap", "same"}) and len(folded.text.strip()) > _SHORT

    def _read_afresh(self, part: str, circumstances: Circumstances) -> Reading:
        folded = fold(part)
        table, hits = self._tongues.hear(folded, circumstances.language)
        linked = self._linker.link(part, table.language, circumstances.now)  # as it is written, not as it is answered
        mentions = heard_as_words(folded, hits, linked)
        days = self._linker.days(part, table.language, circumstances.now)
        times = apart(folded, hits, days)
        named = names(mentions)
        if not table.unspaced:
            named = full_names(folded, hits, mentions, named, times)
        return Reading(
            text=part,
            language=circumstances.language,
            folded=folded,
            table=table,
            hits=outside(folded, hits, mentions),
            names=named,
            times=times,
        )


_ASKING = frozenset(
    {"who", "what", "when", "where", "which", "how_many", "how", "why", "whether", "list", "what_time", "schedule"}
    | {"which_days", "which_games", "which_event", "which_sport", "which_country", "which_athlete", "watch", "live"}
    | {"table", "result", "news"}
)
_EARLY = 3
_TELLING = 8
"""A shorter text tells an embedding nothing."""
_SHORT = 3
_BARE = frozenset({*_ASKING, "filler", "and", "join", "it"})


def _says_more(folded: Folded, hits: Sequence[CueHit]) -> bool:
    """Whether anything but question words is in the text."""
    covered = {at for hit in hits if hit.name in _BARE for at in hit.letters()}
    return any(not char.isspace() and at not in covered for at, char in enumerate(folded.text))


def _gathered(parts: Sequence[str], stands: Callable[[str], bool]) -> list[str]:
    """Parts that ask nothing go with the one that follows, else with the one before."""
    gathered: list[str] = []
    held = ""
    for part in parts:
        whole = f"{held} {part}".strip()
        if stands(part):
            gathered.append(whole)
            held = ""
        else:
            held = whole
    if held and gathered and len(held) < len(gathered[-1]):
        return [*gathered[:-1], f"{gathered[-1]} {held}"]
    return [*gathered, held] if held else gathered


def _joined(found: Sequence[Question]) -> list[Question]:
    """ "What should I watch? I like snowboard": two sentences, one wish."""
    joined: list[Question] = []
    for question in found:
        if joined and question.intent is joined[-1].intent is Intent.WATCH:
            last = joined.pop()
            slots = ("events", "disciplines", "nocs")
            update = {slot: (*getattr(last, slot), *getattr(question, slot)) for slot in slots}
            question = last.model_copy(update={**update, "day": last.day or question.day})
        joined.append(question)
    return joined


def _picked(reading: Reading, base: Precedent) -> Question | None:
    choice = next((result for result in reversed(base.results) if isinstance(result, Choice)), None)
    if choice is None:
        return None
    asks_anew = reading.has("who", "when", "where", "how_many", "table", "schedule", "why")
    return (
        None
        if asks_anew and not reading.has("nth_1", "nth_2", "nth_3", "nth_last")
        else chosen(reading, choice, base.question)
    )


def _unveiled(reading: Reading, base: Precedent) -> Question | None:
    """ "Tell me anyway": the veiled result is wanted after all."""
    if reading.names or not reading.has("reveal", "agree"):
        return None
    veiled = any(isinstance(result, Absence) and result.why is Missing.SPOILER for result in base.results)
    if not veiled and (base.results or not reading.has("reveal")):
        return None
    return base.question.model_copy(update={"reveal": True, "text": reading.text, "follows": True})


def _unclear(text: str, language: str) -> Question:
    return Question(intent=Intent.UNCLEAR, focus=Focus.WHAT, text=text, language=language)
