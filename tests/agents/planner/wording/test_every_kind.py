"""Every kind of result, every focus, every language, read and heard: no gap, no raw message, no other tongue."""

from __future__ import annotations

import re

import pytest

from agents.planner.asked import Focus, Spoken
from agents.planner.wording import Worder, languages

pytestmark = pytest.mark.unit

LANGUAGES = ("en", "fr", "it", "zh", "ar", "hi")
ENGLISH = re.compile(
    r"\b(the|and|of|won|was|were|with|from|gold|golds|silver|medal|medals|not|have|has|been|your|which|ahead|both|"
    r"there|nothing|first|second|final|yes|day|days|now|over|sessions|athletes|team|teams|for|at)\b",
    re.IGNORECASE,
)
RAW = re.compile(r"[{}]|\?\?\?|<[a-z]|None|\bFluent")
LOOSE = re.compile(r"(?<!\|) {2,}(?!\|)| [.,،。।，](?:\s|$)|[,،，][.。।]|\(\)|（）|\.\.(?:\s|$)")


def test_the_six_languages_are_there() -> None:
    assert languages()[0] == "en"
    assert set(languages()) >= set(LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("spoken", [Spoken.WRITTEN, Spoken.SPOKEN])
def test_everything_can_be_worded(language, spoken, worder: Worder, context, all_samples, kit) -> None:
    faults = []
    for name, (result, args) in all_samples[language].items():
        for focus in _foci(name, spoken):
            answer = worder.answer([kit.part(result, args, focus, language, spoken=spoken)], context(language))
            if not answer or RAW.search(answer) or LOOSE.search(kit.unmarked(answer)):
                faults.append((name, focus, answer))
            if language != "en" and ENGLISH.search(kit.unmarked(answer)):
                faults.append((name, focus, answer))
    assert not faults


def _foci(name: str, spoken: Spoken) -> tuple[Focus, ...]:
    """All of them once, those that change the wording again aloud; a gap is only ever led by a no."""
    if name.startswith("absence"):
        return (Focus.WHO, Focus.WHETHER)
    return (Focus.WHO, Focus.WHETHER, Focus.HOW_MANY, Focus.LIST) if spoken is Spoken.SPOKEN else tuple(Focus)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_heard_has_no_table_no_brackets_and_no_emphasis(language, worder, context, all_samples, kit) -> None:
    for name, (result, args) in all_samples[language].items():
        for focus in (Focus.WHO, Focus.LIST):
            part = kit.part(result, args, focus, language, spoken=Spoken.SPOKEN)
            answer = kit.unmarked(worder.answer([part], context(language)))
            assert "|" not in answer, (name, answer)
            assert "**" not in answer, (name, answer)


@pytest.mark.parametrize("language", LANGUAGES)
def test_suggestions_are_short_questions_in_the_language(language, worder, context, all_samples, kit) -> None:
    for name, (result, args) in all_samples[language].items():
        asked = worder.suggestions([kit.part(result, args, language=language)], context(language))
        assert 2 <= len(asked) <= 3, name
        assert len(set(asked)) == len(asked)
        for question in asked:
            assert len(question) < 120
            assert not RAW.search(question)
            assert "*" not in question
            assert language == "en" or not ENGLISH.search(question)


@pytest.mark.parametrize("language", LANGUAGES)
def test_long_lists_are_tables_and_short_ones_are_not(language, say, all_samples) -> None:
    for name in ("table", "of athlete", "of noc", "days", "programme", "results", "athletes", "editions"):
        assert "\n| " in say(*all_samples[language][name], language=language, focus=Focus.LIST), name
    for name in ("podium", "top", "disciplines", "some", "runs", "place"):
        assert "|" not in say(*all_samples[language][name], language=language, focus=Focus.LIST), name


def test_an_unknown_language_is_answered_in_english(say, make) -> None:
    assert say(make("en").podium(), language="sw").startswith("**Franjo von Allmen** (SUI) won")
