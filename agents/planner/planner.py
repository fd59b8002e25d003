"""The next step of a turn: which tools to call, or which questions and results to put into words.

Nothing is remembered between the rounds of a turn. The human message is understood afresh each time, which gives the
same questions, and the tool messages tell how far their answers have come.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from agents.planner.plan import calls, probe
from agents.planner.settling import narrowed, settled
from agents.planner.turns import Answered, Turn
from agents.planner.understanding.anaphora import bound
from agents.planner.understanding.conversation import Call, Precedent, recalled
from agents.planner.understanding.question import Intent, Question
from agents.planner.understanding.understand import Circumstances, Understanding
from tools.results import ToolResult

MAX_ROUNDS = 3
MAX_CALLS = 8
_RECALLED_TURNS = 4


@dataclass(frozen=True, slots=True)
class Reply:
    """One question and the calls that were made for it. Small talk and the unclear have none."""

    question: Question
    answered: tuple[Answered, ...] = ()
    failed: bool = False
    tools_missing: bool = False  # the tools that would answer are not bound


@dataclass(frozen=True, slots=True)
class Step:
    """Either calls to make now, or replies to word."""

    calls: tuple[Call, ...] = ()
    replies: tuple[Reply, ...] = ()


class Planner:
    """Plans turns. Stateless: safe to share between conversations and threads."""

    def __init__(self, understanding: Understanding) -> None:
        self._understanding = understanding

    def step(self, conversation: Sequence[Turn], circumstances: Circumstances, tools: Collection[str]) -> Step:
        """What to do next for the last turn of a conversation."""
        turn = conversation[-1]
        precedent = self._precedent(conversation[:-1], circumstances)
        questions = self._understanding.questions(turn.text, circumstances, precedent)
        made = {_key(one.call): one for one in turn.answered}
        progress = [_progress(_opened(question, made), made) for question in _bound(questions, made, precedent)]
        missing = {_key(call): call for one in progress for call in one.missing if call.name in tools}
        if turn.answered and not _planned(questions, made, progress) and (others := _of_others(turn, questions)):
            return Step(replies=others)
        if missing and turn.rounds < MAX_ROUNDS and len(made) < MAX_CALLS:
            return Step(calls=tuple(missing.values()))
        return Step(replies=tuple(one.reply(tools) for one in progress))

    def _precedent(self, earlier: Sequence[Turn], circumstances: Circumstances) -> Precedent | None:
        """The last question of the conversation that was about something."""
        if not earlier:
            return None
        recent = earlier[-_RECALLED_TURNS:]
        turn = recent[-1]
        if turn.answered:
            return self._precedent_of(turn, circumstances)
        before = self._precedent(recent[:-1], circumstances)
        questions = self._understanding.questions(turn.text, circumstances, before)
        if questions[-1].intent in (Intent.SMALL_TALK, Intent.UNCLEAR):
            return before
        return Precedent(settled(questions[-1]))

    def _precedent_of(self, turn: Turn, circumstances: Circumstances) -> Precedent | None:
        last = turn.answered[-1]
        made = {_key(one.call) for one in turn.answered}
        for question in reversed(self._understanding.questions(turn.text, circumstances)):
            if any(_key(call) in made for call in calls(settled(question))):
                return Precedent(settled(question), turn.results)
        question_made = recalled(last.call, turn.text, circumstances.language)
        return Precedent(question_made, turn.results) if question_made else None


@dataclass(frozen=True, slots=True)
class _Progress:
    question: Question
    known: tuple[Answered, ...]
    missing: tuple[Call, ...]

    def reply(self, tools: Collection[str]) -> Reply:
        told = tuple(one for one in self.known if one.result is not None)
        unbound = bool(self.missing) and not any(call.name in tools for call in self.missing)
        failed = not told and (any(one.failed for one in self.known) or bool(self.missing))
        return Reply(self.question, told, failed and not unbound, unbound and not told)


def _bound(questions: Sequence[Question], made: Mapping[str, Answered], precedent: Precedent | None) -> list[Question]:
    """Questions whose pronouns can be told by now; a question whose pronoun cannot waits for earlier answers."""
    found: list[Question] = []
    for question in questions:
        if question.anaphor is None:
            found.append(settled(question))
            continue
        here = _results_of(found, made)
        results = here or (precedent.results if precedent and not found else ())
        resolved = bound(question, results)
        if resolved is not None:
            found.append(settled(resolved))
        elif not found and precedent is not None and not precedent.results:
            found.append(settled(precedent.question))
            again = bound(question, _results_of(found, made))
            found += [settled(again)] if again is not None else []
        elif _answered(found, made):
            found.append(settled(question.model_copy(update={"anaphor": None, "intent": Intent.UNCLEAR})))
    return found


def _results_of(questions: Sequence[Question], made: Mapping[str, Answered]) -> tuple[ToolResult, ...]:
    opened = (_opened(question, made) for question in questions)
    answered = (made.get(_key(call)) for question in opened for call in calls(question))
    return tuple(one.result for one in answered if one is not None and one.result is not None)


def _answered(questions: Sequence[Question], made: Mapping[str, Answered]) -> bool:
    return not any(_progress(_opened(question, made), made).missing for question in questions)


def _opened(question: Question, made: Mapping[str, Answered]) -> Question:
    """A question about the first or last of something, with its Games or day filled in once that is known."""
    counting = probe(question)
    known = made.get(_key(counting)) if counting else None
    return (narrowed(question, known.result) or question) if known else question


def _progress(question: Question, made: Mapping[str, Answered]) -> _Progress:
    counting = probe(question)
    wanted = (counting,) if counting else calls(question)
    known = tuple(made[_key(call)] for call in wanted if _key(call) in made)
    return _Progress(question, known, tuple(call for call in wanted if _key(call) not in made))


def _planned(questions: Sequence[Question], made: Mapping[str, Answered], progress: Sequence[_Progress]) -> bool:
    """Whether the calls that were made are the planner's own."""
    counts = (probe(settled(question)) for question in questions)
    return any(one.known for one in progress) or any(_key(count) in made for count in counts if count)


def _of_others(turn: Turn, questions: Sequence[Question]) -> tuple[Reply, ...]:
    """A language model chose the calls and then fell silent: its results are worded as what they are."""
    found: list[Reply] = []
    for one in turn.answered:
        question = recalled(one.call, turn.text, questions[0].language)
        if question is None:
            continue
        fitting = next((asked for asked in questions if asked.intent is question.intent), None)
        kept = {"focus": fitting.focus, "medals": fitting.medals, "presumed": fitting.presumed} if fitting else {}
        told = (one,) if one.result is not None else ()
        found.append(Reply(question.model_copy(update=kept), told, one.failed))
    return tuple(found)


def _key(call: Call) -> str:
    """What makes two calls the same: name and arguments, defaults left out."""
    args = {key: value for key, value in call.args.items() if value is not None}
    return f"{call.name} {json.dumps(args, sort_keys=True, ensure_ascii=False, default=str)}"
