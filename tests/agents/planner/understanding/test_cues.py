"""Cue files: every language says everything, and phrases are found where words begin and end."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agents.planner.understanding.cues import load_tables
from agents.planner.understanding.folding import fold, fold_text

pytestmark = pytest.mark.unit

_FULL = ("en", "fr", "it", "zh", "ar", "hi")


def _cues(language: str, text: str) -> set[str]:
    return {hit.name for hit in load_tables()[language].hits(fold(text))}


def test_twelve_languages_ship() -> None:
    assert set(load_tables()) == {*_FULL, "de", "es", "ja", "ko", "pt", "ru"}


@pytest.mark.parametrize(
    ("language", "text", "cue"),
    [
        ("en", "WHO'S the champ", "who"),
        ("en", "whos the champ", "who"),
        ("en", "when is it?", "when"),
        ("fr", "À QUELLE HEURE", "what_time"),
        ("fr", "qui a gagne", "win"),
        ("it", "perchè", "why"),
        ("zh", "誰贏了", "win"),
        ("ar", "والفائز", "win"),
        ("ar", "بالميداليات", "medal"),
        ("hi", "किसने जीता", "win"),
        ("ja", "誰が優勝しましたか", "win"),
        ("ko", "누가 우승했어", "win"),
        ("ru", "завоевавшая награды", "medal"),
    ],
)
def test_spelling_does_not_matter(language: str, text: str, cue: str) -> None:
    assert cue in _cues(language, text)


@pytest.mark.parametrize(
    ("text", "cue"),
    [("wonderful downhill", "win"), ("the whole race", "who"), ("whenever", "when"), ("notable", "negation")],
)
def test_a_cue_is_not_found_inside_a_word(text: str, cue: str) -> None:
    assert cue not in _cues("en", text)


@given(st.text(max_size=80))
def test_offsets_lead_back_into_the_text(text: str) -> None:
    folded = fold(text)
    assert len(folded.text) == len(folded.origin)
    assert all(0 <= offset < max(len(text), 1) for offset in folded.origin)
    assert list(folded.origin) == sorted(folded.origin)


@given(st.text(max_size=80))
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold_text(fold_text(text)) == fold_text(text)


@given(st.text(max_size=200), st.sampled_from(sorted(load_tables())))
def test_any_text_can_be_heard(text: str, language: str) -> None:
    folded = fold(text)
    for hit in load_tables()[language].hits(folded):
        assert 0 <= hit.start < hit.end <= len(folded.text)
