"""What people type, in the six languages and some of those to come, and the calls that must answer it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from agents.planner.plan import calls, probe
from agents.planner.settling import settled
from agents.planner.understanding.conversation import Call, Precedent
from agents.planner.understanding.question import Question
from agents.planner.understanding.understand import Circumstances, Understanding

pytestmark = pytest.mark.unit

_HERE = Path(__file__).parent
_NOW = datetime(2026, 2, 10, 12, tzinfo=UTC)
_HELD_OUT_NOW = datetime(2026, 2, 16, 12, tzinfo=UTC)


def _conversations() -> Iterator[Any]:
    for path in sorted((_HERE / "plans").glob("*.txt")):
        blocks: list[list[str]] = []
        for line in path.read_text("utf-8").splitlines():
            if line.startswith("    "):
                blocks[-1].append(line.strip())
            elif line and not line.startswith("#"):
                blocks.append([line])
        for block in blocks:
            yield pytest.param(path.stem, block, id=f"{path.stem}: {block[0].split(' => ')[0]}")


def _plan(question: Question) -> str:
    if question.anaphor:
        return f"?{question.anaphor} {question.intent}"
    made = [_written(call) for call in calls(question)]
    return " + ".join(made) or str(question.intent)


def _written(call: Call) -> str:
    return re.sub("-{3,}", "", f"{call.name}({', '.join(f'{key}={value}' for key, value in call.args.items())})")


@pytest.mark.parametrize(("language", "turns"), _conversations())
def test_a_question_becomes_these_calls(understanding: Understanding, language: str, turns: list[str]) -> None:
    precedent = None
    for turn in turns:
        text, expected = turn.split(" => ")
        found = understanding.questions(text, Circumstances(language, _NOW), precedent)
        settled_questions = [settled(question) for question in found]
        assert " + ".join(_plan(question) for question in settled_questions) == expected, text
        precedent = Precedent(settled_questions[-1])


def _held_out() -> Iterator[tuple[str, str, str]]:
    language = "en"
    for line in (_HERE / "heldout.txt").read_text("utf-8").splitlines():
        if line.startswith("["):
            language = line.strip("[]")
        elif line and not line.startswith("#"):
            text, expected = line.split(" => ")
            yield language, text, expected


def test_phrasings_that_were_never_looked_at_are_mostly_understood(understanding: Understanding) -> None:
    asked = list(_held_out())
    missed = [
        text
        for language, text, expected in asked
        if not _holds(understanding.questions(text, Circumstances(language, _HELD_OUT_NOW)), expected)
    ]
    assert len(missed) <= 0.05 * len(asked), missed


def _holds(questions: tuple[Question, ...], expected: str) -> bool:
    name, _, rest = expected.partition("(")
    wanted = [pair.split("=", 1) for pair in re.split(r", (?=\w+=)", rest.rstrip(")")) if pair]
    made = [call for question in questions for call in _first_calls(settled(question))]
    return any(
        call.name == name and all(re.sub("-{3,}", "", str(call.args.get(key))) == value for key, value in wanted)
        for call in made
    )


def _first_calls(question: Question) -> tuple[Call, ...]:
    counting = probe(question)
    return (counting,) if counting else calls(question)
