"""What the desk says of itself: greetings, refusals, desks to come; every key in every language."""

from __future__ import annotations

import re

import pytest

from agents.planner.wording.catalogue import UnknownMessageError

pytestmark = pytest.mark.unit

LANGUAGES = ("en", "fr", "it", "zh", "ar", "hi")
PLAIN = (
    "hello", "greet", "thanks", "who-are-you", "how-are-you", "goodbye", "bye", "praise", "help", "capabilities",
    "not-understood", "unclear", "out-of-scope", "empty", "too-long", "unreadable", "cannot", "tool-failed", "trouble",
    "betting", "refuse-betting", "refuse-politics", "refuse-medical", "refuse-personal-data", "refuse-hate",
    "refuse-violence", "refuse-self-harm", "refuse-illegal", "refuse-injection", "refuse-jailbreak", "refuse-roleplay",
    "refuse-generic", "refuse-doping", "desk-museum", "desk-noc", "desk-media", "desk-replay", "desk-operations",
    "desk-kiosk", "desk-other",
)  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_key_is_a_short_text_of_its_language(language, worder) -> None:
    said = {key: worder.say(key, language) for key in PLAIN}
    for key, text in said.items():
        assert 3 < len(text) < 330, (key, text)
        assert not re.search(r"[{}<>*\[\]!！]", text), (key, text)
        assert text[-1] in ".?。？।؟", (key, text)
        assert language == "en" or text != worder.say(key, "en"), key
    kinds = {text for key, text in said.items() if key.startswith(("refuse", "desk"))}
    assert len(kinds) >= 16


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_emergency_names_the_number_first(language, worder, say, make, all_samples) -> None:
    assert "112" in worder.say("emergency", language, number="112")
    answer = say(*all_samples[language]["emergency"], language=language)
    assert 0 <= answer.index("112") < 25
    assert all(number in answer for number in ("113", "115", "118"))


def test_an_unheard_of_topic_is_refused_kindly_and_an_unheard_of_key_is_a_fault(worder) -> None:
    assert worder.say("refuse-something-new", "fr") == worder.say("refuse-generic", "fr")
    assert worder.say("desk-something-new", "fr") == worder.say("desk-other", "fr")
    with pytest.raises(UnknownMessageError):
        worder.say("nonsense", "fr")


def test_an_unsupported_language_gets_english_with_the_list(worder) -> None:
    answer = worder.say("unsupported-language", "sw", languages="English, français")
    assert answer == "I do not speak that language yet. You can write to me in English, français."


def test_arguments_are_cleaned(worder) -> None:
    assert "<" not in worder.say("unsupported-language", "en", languages="<script>")


def test_french_sets_narrow_spaces(worder, say, make) -> None:
    assert "savoir des Jeux\u202f?" in worder.say("how-are-you", "fr")
    for key in PLAIN:
        assert not re.search(r"(?<![\u202f])[:;?!»](?=\s|$)", worder.say(key, "fr")), key
        assert not re.search(r"«(?!\u202f)", worder.say(key, "fr")), key
