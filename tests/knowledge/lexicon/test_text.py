"""Folding and cutting: what makes two ways of writing a name one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.lexicon.text import fold, keys, tokens

pytestmark = pytest.mark.unit


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Norvège", "NORVEGE"),
        ("Ｔｏｋｙｏ", "tokyo"),
        ("挪威隊", "挪威队"),
        ("النَّرويج", "النرويج"),
        ("إيطاليا", "ايطاليا"),
        ("الذهبيّة", "الذهبيه"),
        ("فـــضة", "فضه"),
        ("फ़िनलैंड", "फिनलैण्ड"),
        ("नॉर्वे", "नार्वे"),
        ("Ødegård", "odegard"),
        ("Straße", "strasse"),
    ],
)
def test_ways_of_writing_become_one(one: str, other: str) -> None:
    assert fold(one) == fold(other)


def test_kana_keep_their_voicing_marks() -> None:
    assert fold("ボ") != fold("ホ")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("l'Italia", ("l", "italia")),
        ("10km", ("10", "km")),
        ("4×7,5 km", ("4", "x", "7.5", "km")),
        ("1,000 m", ("1000", "m")),
        ("٧ فبراير", ("7", "فبراير")),
        ("高山滑雪", ("高", "山", "滑", "雪")),
        ("Super-G", ("super", "g")),
    ],
)
def test_tokens(text: str, expected: tuple[str, ...]) -> None:
    assert keys(text) == expected


@given(st.text(max_size=60))
def test_tokens_lie_in_the_text_in_order(text: str) -> None:
    end = 0
    for token in tokens(text):
        assert end <= token.start < token.end <= len(text)
        assert token.key
        end = token.end


@given(st.text(max_size=40))
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)
