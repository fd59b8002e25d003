"""How often names are found as people type them, and how seldom where there are none."""

import random
import string
import time
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from knowledge.lexicon import EntityKind, Lexicon, Mention
from tests.knowledge.lexicon.ordinary_sentences import SENTENCES
from tests.knowledge.lexicon.surfaces import SURFACES, cases

pytestmark = pytest.mark.service

FLOOR = 0.95
CLOSE = 0.04


def named(lexicon: Lexicon, text: str, language: str) -> set[str]:
    """What a text names: the best candidates of each mention, and the person it resolves to."""
    mentions = lexicon.link(text, language)
    best = {c.code.rstrip("-") for m in mentions for c in m.candidates if c.score >= m.best.score - CLOSE}
    people = {c.code for m in mentions for c in m.candidates if c.kind is EntityKind.PERSON}
    chosen = lexicon.resolve(EntityKind.PERSON, text, language).chosen
    return (best - people) | {m.best.code for m in mentions} | ({chosen.code} if chosen else set())


def people(mentions: list[Mention]) -> list[str]:
    return [mention.surface for mention in mentions if mention.best.kind is EntityKind.PERSON]


@pytest.mark.parametrize("language", SURFACES)
def test_names_are_found_as_people_type_them(lexicon: Lexicon, language: str) -> None:
    rows = cases(language)
    missed = [(text, code) for spoken, text, code in rows if code not in named(lexicon, text, spoken)]
    assert len(missed) <= (1 - FLOOR) * len(rows), missed


@pytest.mark.parametrize("language", SENTENCES)
@pytest.mark.parametrize("told", [True, False])
def test_ordinary_words_are_no_athletes(lexicon: Lexicon, language: str, told: bool) -> None:
    sentences = SENTENCES[language].strip().splitlines()
    found = {text: names for text in sentences if (names := people(lexicon.link(text, language if told else None)))}
    assert not found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Who is faster, Sun Long or Gold?", {"long-sun"}),
        ("did Li win", {"fanghui-li", "tianma-li", "wenhao-li"}),
        ("Kim", {"gilli-kim", "sangkyum-kim", "chloe-kim"}),
    ],
)
def test_names_that_are_words_count_where_they_are_names(lexicon: Lexicon, text: str, expected: set[str]) -> None:
    found = {c.code for m in lexicon.link(text, "en") for c in m.candidates if c.kind is EntityKind.PERSON}
    assert expected <= found


def test_one_typo_in_a_long_family_name_is_forgiven(lexicon: Lexicon) -> None:
    """Every typo is drawn at random; the right person must be among the candidates."""
    chance = random.Random(2026)
    medallists = [
        p for p in lexicon.people() if p.medals and p.family.isascii() and len(p.family) > 6 and p.family.isalpha()
    ]
    sample = chance.sample(sorted(medallists, key=lambda p: p.id), 300)
    missed = []
    for person in sample:
        typed = misspelt(person.family, chance)
        found = {c.code for m in lexicon.link(f"Did {typed} win a medal?", "en") for c in m.candidates}
        if person.id not in found:
            missed.append((person.family, typed))
    assert len(missed) <= 0.08 * len(sample), missed


def misspelt(word: str, chance: random.Random) -> str:
    """The word with one letter dropped, doubled, changed or swapped with its neighbour; the first letter stays."""
    at = chance.randrange(1, len(word) - 1)
    match chance.randrange(4):
        case 0:
            return word[:at] + word[at + 1 :]
        case 1:
            return word[:at] + word[at] + word[at:]
        case 2:
            return word[:at] + chance.choice(string.ascii_lowercase) + word[at + 1 :]
        case _:
            return word[:at] + word[at + 1] + word[at] + word[at + 2 :]


def test_longest_match_wins_and_kinds_share_a_span(lexicon: Lexicon) -> None:
    [stolz] = lexicon.link("Jordan Stolz", "en")
    assert stolz.best.code == "jordan-stolz"
    [jordan] = lexicon.link("Jordan", "en")
    assert {c.kind for c in jordan.candidates} == {EntityKind.NOC, EntityKind.PERSON}
    assert jordan.best.code == "JOR"


@pytest.mark.parametrize(
    ("text", "language", "code"),
    [
        ("the men's downhill", "en", "ALPMDH"),
        ("downhill, men", "en", None),
        ("descente chez les femmes", "fr", "ALPWDH"),
        ("la discesa libera delle donne", "it", "ALPWDH"),
        ("女子高山滑雪滑降", "zh", "ALPWDH"),
        ("women's 10km biathlon pursuit", "en", "BTHW10KMPU"),
        ("women's 10 km", "en", None),
        ("monobob", "en", "BOBWMONO"),
    ],
)
def test_neighbouring_words_make_an_event(lexicon: Lexicon, text: str, language: str, code: str | None) -> None:
    found = [m for m in lexicon.link(text, language) if m.best.kind is EntityKind.EVENT and len(m.candidates) == 1]
    assert [m.best.code.rstrip("-") for m in found] == ([code] if code else [])


def test_a_question_in_another_language_than_stated(lexicon: Lexicon) -> None:
    codes = {
        m.best.code.rstrip("-") for m in lexicon.link("chi ha vinto the men's downhill, Norwegen oder 瑞士?", "it")
    }
    assert {"ALPMDH", "SUI"} <= codes


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=80))
def test_any_text_can_be_read(lexicon: Lexicon, text: str) -> None:
    mentions = lexicon.link(text, None)
    for mention in mentions:
        assert text[mention.start : mention.end] == mention.surface
        assert mention.candidates
        assert all(0 < candidate.score <= 1 for candidate in mention.candidates)
    assert all(a.end <= b.start for a, b in pairwise(mentions))


@pytest.mark.parametrize("text", ["a" * 10_000, "克" * 10_000, "x y " * 5_000, "\x00\ufffd" * 3_000, "أ" * 10_000])
def test_absurd_texts_cost_little(lexicon: Lexicon, text: str) -> None:
    lexicon.warm()
    began = time.process_time()
    lexicon.link(text, None)
    assert time.process_time() - began < 2.0
