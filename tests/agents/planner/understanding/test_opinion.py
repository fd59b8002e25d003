"""The second opinion speaks only where no cue does, and only when it is sure."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

import numpy as np
import pytest
from numpy.typing import NDArray

from agents.planner.understanding.cues import load_tables
from agents.planner.understanding.opinion import SecondOpinion
from agents.planner.understanding.question import Intent
from agents.planner.understanding.understand import Circumstances, Understanding
from knowledge.lexicon import Lexicon

pytestmark = pytest.mark.unit

_CIRCUMSTANCES = Circumstances("en", datetime(2026, 2, 10, 12, tzinfo=UTC))


class WordBags:
    """An embedding that a test can foresee: texts are alike when they share words."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        self.asked += texts
        rows = np.zeros((len(texts), 4096), dtype=np.float32)
        for row, text in zip(rows, texts, strict=True):
            for word in text.lower().split():
                row[hash(word) % 4096] = 1.0
        return rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9)


@pytest.fixture
def bags() -> WordBags:
    return WordBags()


@pytest.fixture
def with_opinion(shipped_lexicon: Lexicon, bags: WordBags) -> Understanding:
    return Understanding(shipped_lexicon, load_tables(), SecondOpinion(bags))


def test_it_is_heard_when_no_cue_speaks(with_opinion: Understanding) -> None:
    (question,) = with_opinion.questions("geography of the competition sites", _CIRCUMSTANCES)
    assert question.intent is Intent.VENUE


def test_it_is_not_asked_when_a_cue_speaks(with_opinion: Understanding, bags: WordBags) -> None:
    with_opinion.questions("who won the mens downhill", _CIRCUMSTANCES)
    assert bags.asked == []


def test_what_is_like_nothing_stays_unclear(with_opinion: Understanding) -> None:
    (question,) = with_opinion.questions("blorp frindle quaxed", _CIRCUMSTANCES)
    assert question.intent is Intent.UNCLEAR


def test_a_rule_question_needs_a_sport(with_opinion: Understanding) -> None:
    (question,) = with_opinion.questions("teach me the basics of this thing", _CIRCUMSTANCES)
    assert question.intent is not Intent.RULES
