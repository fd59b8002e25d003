import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graphs.errors import EmptyMessage, MessageTooLarge, NotText
from graphs.intake.text import TextLimits, readable

pytestmark = pytest.mark.unit

LIMITS = TextLimits()


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        ("who\u202e won\u202c the\u200b race", "who won the race"),
        ("cafe\u0301", "café"),
        ("a\U000e0041\U000e0042b", "ab"),
        ("  two\t\tspaces  ", "two spaces"),
        ("o\u0308\u0308\u0308\u0308\u0308\u0308\u0308\u0308ops", "ö\u0308\u0308\u0308ops"),
    ],
)
def test_only_what_a_reader_sees_is_kept(raw, shown):
    assert readable(raw, LIMITS) == shown


@pytest.mark.parametrize("word", ["می\u200cخواهم", "क्\u200dष"])
def test_joiners_that_are_spelling_stay(word):
    assert readable(word, LIMITS) == word


@pytest.mark.parametrize("raw", ["", "   \n\t ", "\u200b\u2060\u202e"])
def test_nothing_visible_is_empty(raw):
    with pytest.raises(EmptyMessage):
        readable(raw, LIMITS)


def test_a_megabyte_is_refused_at_once_and_says_so():
    began = time.perf_counter()
    with pytest.raises(MessageTooLarge) as refused:
        readable("x" * 1_000_000, LIMITS)
    assert time.perf_counter() - began < 0.05
    assert refused.value.status == 413
    assert "4,000" in refused.value.message


def test_many_bytes_in_few_characters_are_refused():
    with pytest.raises(MessageTooLarge):
        readable("\U0001f600" * 13_000, TextLimits(raw_characters=20_000))


def test_ten_thousand_times_one_letter_is_read_fast():
    began = time.perf_counter()
    assert readable("a" * 10_000, LIMITS) == "aaa"
    assert time.perf_counter() - began < 0.05


def test_binary_is_not_text():
    with pytest.raises(NotText):
        readable(bytes(range(256)).decode("latin-1") * 3, LIMITS)


@given(st.text(max_size=300))
def test_what_is_read_is_clean_or_refused(raw):
    try:
        text = readable(raw, LIMITS)
    except (EmptyMessage, NotText):
        return
    assert text == text.strip() != ""
    assert not any(unicodedata.category(c) in {"Cc", "Co", "Cs"} and c not in "\n" for c in text)
    assert readable(text, LIMITS) == text
